package org.bluebook.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.bluebook.api.lists.Tables;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

/**
 * As many rows as the system property says, within a minute: few in the build, a hundred thousand as proof, which is
 * {@code -Pproof -Dtests.heap=512m -Dtest=ManyRowsTest}.
 */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class ManyRowsTest {
    private static final int ROWS = Integer.getInteger("bluebook.imports.rows", 5_000);
    private static final String ANALYST = "analyst.performance";

    @Test
    void areCheckedAndCommittedWithinAMinuteAndThenAreTheSame() {
        var file = file("MANY-1");

        assertThat(time(() -> send("text/csv", file, "new"))).isLessThan(Duration.ofMinutes(1));
        assertThat(time(() -> send("text/csv", file, "same"))).isLessThan(Duration.ofMinutes(1));
        assertThat(time(() -> send(Tables.XLSX, workbook(), "same"))).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void areToldOfOneByOne() {
        var file = file("MANY-2");
        var id = send("text/csv", file, "rows");

        var changes = as(ANALYST)
                .accept("text/csv")
                .get("/api/v1/imports/{id}/changes", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(changes.lines().count()).isEqualTo(ROWS + 1L);
    }

    private static byte[] file(String indicator) {
        as(ANALYST, """
                        {"title": "Many", "theme": "SEIZURES", "unit": "ARRESTS", "kind": "COUNT",
                         "direction": "HIGHER", "role": "CONTEXT", "owner": "MMDP"}
                        """).put("/api/v1/indicators/" + indicator).then().statusCode(anyOf(equalTo(200), equalTo(201)));
        return Files.csv(IntStream.rangeClosed(0, ROWS)
                .mapToObj(row -> line(indicator, row))
                .toArray(String[]::new));
    }

    /** 33 boroughs a month, as many months as it takes. */
    private static String line(String indicator, int row) {
        if (row == 0) {
            return "Indicator,Place,Period,Amount,Qualifier,Status,Source";
        }
        var month = YearMonth.of(1600, 1).plusMonths(row / 33);
        return "%s,E%08d,%s,%d,,Final,Return of %s".formatted(indicator, 9_000_001 + row % 33, month, row, month);
    }

    private static byte[] workbook() {
        return Files.workbook(IntStream.rangeClosed(0, ROWS)
                .mapToObj(row -> List.<Object>of((Object[]) line("MANY-1", row).split(",", -1)))
                .toList());
    }

    private static int send(String type, byte[] file, String what) {
        return as(ANALYST)
                .contentType(type)
                .body(file)
                .post("/api/v1/imports?of=observations&commit=true")
                .then()
                .statusCode(201)
                .body("state", equalTo("COMMITTED"))
                .body(what, equalTo(ROWS))
                .extract()
                .path("id");
    }

    private static Duration time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
