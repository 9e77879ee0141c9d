package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAccessTest {

    private static final String URL = "jdbc:mariadb://db.example:3307/papers?sslMode=verify-full";

    @Test
    void changesTheSchemaAndNothingElseOfTheAddress() {
        var access = new DatabaseAccess(URL, "bluebook", "secret");

        assertThat(access.schema()).isEqualTo("papers");
        assertThat(access.schema("other").url()).isEqualTo("jdbc:mariadb://db.example:3307/other?sslMode=verify-full");
    }

    @Test
    void understandsAnAddressWithoutASchema() {
        var access = new DatabaseAccess("jdbc:mariadb://127.0.0.1:3306", "bluebook", "secret");

        assertThat(access.schema()).isEmpty();
        assertThat(access.schema("core").url()).isEqualTo("jdbc:mariadb://127.0.0.1:3306/core");
    }

    @Test
    void readsAServerOfOnesOwnFromTheEnvironment() {
        var environment =
                Map.of("BLUEBOOK_DB_URL", URL, "BLUEBOOK_DB_USER", "papers", "BLUEBOOK_DB_PASSWORD", "secret");

        assertThat(DatabaseAccess.in(environment)).contains(new DatabaseAccess(URL, "papers", "secret"));
        assertThat(DatabaseAccess.in(Map.of())).isEmpty();
    }

    @Test
    void keepsThePasswordOutOfLogs() {
        var access = new DatabaseAccess(URL, "bluebook", "secret");

        assertThat(access.toString()).contains("bluebook", "papers").doesNotContain("secret");
    }
}
