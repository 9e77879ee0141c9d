package org.bluebook.api.health;

import static org.bluebook.api.Api.as;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

/** A database that was started again has closed what the pool keeps open: nobody is answered with an error for it. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class LostConnectionsTest {
    private static final String OTHERS =
            "select id, time_ms > 1000 from information_schema.processlist where db = database() and id <> connection_id()";

    @Inject
    AgroalDataSource pool;

    /** One connection is kept from them, and closes all others once they have lain idle for a second. */
    @Test
    void areReplacedBeforeTheyAreUsed() throws SQLException {
        try (var apart = pool.getConnection()) {
            pool.getConnection().close();
            var others = others(apart);
            while (others.containsValue(false)) {
                others = others(apart);
            }
            close(others.keySet(), apart);

            as("member.board").get("/api/v1/meetings").then().statusCode(200);
        }
    }

    /** Which others there are, and whether they have been idle for a second. */
    private static Map<Long, Boolean> others(Connection store) throws SQLException {
        try (var statement = store.createStatement();
                var rows = statement.executeQuery(OTHERS)) {
            var others = new HashMap<Long, Boolean>();
            while (rows.next()) {
                others.put(rows.getLong(1), rows.getBoolean(2));
            }
            return others;
        }
    }

    private static void close(Set<Long> ids, Connection store) throws SQLException {
        try (var statement = store.createStatement()) {
            for (long id : ids) {
                statement.execute("kill connection " + id);
            }
        }
    }
}
