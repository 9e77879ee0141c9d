package org.bluebook.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a {@code @QuarkusTest} its datasource: a schema named by the argument {@code schema}, e.g. the module's name. */
public final class MariaDbForTests implements QuarkusTestResourceLifecycleManager {

    private String schema = "tests";

    @Override
    public void init(Map<String, String> arguments) {
        schema = arguments.getOrDefault("schema", schema);
    }

    @Override
    public Map<String, String> start() {
        var access = TestDatabase.of(schema);
        return Map.of(
                "quarkus.datasource.jdbc.url", access.url(),
                "quarkus.datasource.username", access.user(),
                "quarkus.datasource.password", access.password());
    }

    /** The server is the build's and ends with it. */
    @Override
    public void stop() {}
}
