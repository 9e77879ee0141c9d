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
import java.util.stream.IntStream;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

/** As many rows as the system property says, within a minute: few in the build, a hundred thousand as proof. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class ManyRowsTest {
    private static final int ROWS = Integer.getInteger("bluebook.imports.rows", 5_000);
    private static final String ANALYST = "analyst.performance";

    @Test
    void areCheckedAndCommittedWithinAMinuteAndThenAreTheSame() {
        anIndicator();
        var file = Files.csv(
                IntStream.rangeClosed(0, ROWS).mapToObj(ManyRowsTest::line).toArray(String[]::new));

        var took = time(() -> send(file, "new"));

        assertThat(took).isLessThan(Duration.ofMinutes(1));
        assertThat(time(() -> send(file, "same"))).isLessThan(Duration.ofMinutes(1));
    }

    private static void anIndicator() {
        as(ANALYST, """
                        {"title": "Many", "theme": "SEIZURES", "unit": "ARRESTS", "kind": "COUNT",
                         "direction": "HIGHER", "role": "CONTEXT", "owner": "MMDP"}
                        """).put("/api/v1/indicators/MANY-1").then().statusCode(anyOf(equalTo(200), equalTo(201)));
    }

    /** 33 boroughs a month, as many months as it takes. */
    private static String line(int row) {
        if (row == 0) {
            return "Indicator,Place,Period,Amount,Qualifier,Status,Source";
        }
        var month = YearMonth.of(1600, 1).plusMonths(row / 33);
        return "MANY-1,E%08d,%s,%d,,Final,Return of %s".formatted(9_000_001 + row % 33, month, row, month);
    }

    private static void send(byte[] file, String what) {
        as(ANALYST)
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/imports?of=observations&commit=true")
                .then()
                .statusCode(201)
                .body("state", equalTo("COMMITTED"))
                .body(what, equalTo(ROWS));
    }

    private static Duration time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
