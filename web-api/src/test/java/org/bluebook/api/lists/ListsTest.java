package org.bluebook.api.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.reporting.renditions.SafeText;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class ListsTest {
    @BeforeEach
    void threeBodies() {
        as("secretary", "{\"name\": \"=1+1\", \"authority\": \"A, \\\"quoted\\\"\"}")
                .put("/api/v1/bodies/LIST1");
        as("secretary", "{\"name\": \"Two\", \"authority\": \"B\"}").put("/api/v1/bodies/LIST2");
        as("secretary", "{\"name\": \"Three\", \"authority\": \"C\"}").put("/api/v1/bodies/LIST3");
    }

    @Test
    void leadFromPageToPage() {
        var link = as("secretary")
                .get("/api/v1/bodies?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .header("Link", containsString("rel=\"next\""))
                .extract();
        var first = link.jsonPath().getString("items[0].reference");
        var next = link.header("Link").replaceAll("<([^>]*)>.*", "$1");

        var second = as("secretary")
                .get(next)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items[0].reference");

        assertThat(second).isGreaterThan(first);
        as("secretary").get("/api/v1/bodies?limit=500").then().body("next", equalTo(null));
    }

    @Test
    void areAnsweredWhateverStandsInTheirAddress() {
        as("auditor")
                .accept(Tables.CSV)
                .urlEncodingEnabled(false)
                .get("/api/v1/actions/A%0d%0aX-Other:%20B/events")
                .then()
                .header("Link", containsString("/A%0d%0aX-Other:%20B/events>"))
                .header("X-Other", equalTo(null));
    }

    @Test
    void haveAtLeastOneItemOnAPage() {
        as("auditor").get("/api/v1/audit?limit=0").then().statusCode(400);
        as("auditor").get("/api/v1/bodies?limit=0").then().statusCode(400);
    }

    @Test
    void haveATagThatTellsWhetherAnythingIsNew() {
        var tag = as("secretary").get("/api/v1/bodies?limit=500").header("ETag");

        as("secretary")
                .header("If-None-Match", tag)
                .get("/api/v1/bodies?limit=500")
                .then()
                .statusCode(304);
    }

    @Test
    void comeAsCsvThatNoSpreadsheetTakesForFormulas() {
        var csv = as("secretary")
                .accept("text/csv")
                .get("/api/v1/bodies")
                .then()
                .statusCode(200)
                .header("Link", containsString("describedby"))
                .extract()
                .asString();

        assertThat(csv).startsWith("reference,name,authority\r\n").endsWith("\r\n");
        assertThat(csv).contains("LIST1,'=1+1,\"A, \"\"quoted\"\"\"\r\n");
    }

    @Test
    void comeAsAWorkbook() throws Exception {
        var bytes = as("secretary")
                .accept(Tables.XLSX)
                .get("/api/v1/bodies")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("reference");
            assertThat(rows).anySatisfy(row -> assertThat(row.getCellText(1)).isEqualTo("'=1+1"));
        }
    }

    @Test
    void tellOfTheirColumns() {
        as("secretary")
                .accept(Tables.CSVW)
                .get("/api/v1/bodies")
                .then()
                .statusCode(200)
                .contentType(Tables.CSVW)
                .body("url", equalTo("/api/v1/bodies"))
                .body("tableSchema.columns.name", hasItem("authority"));
    }

    @Test
    void tellOfTheirFormInTheSameOrderAtEveryStart() {
        var metadata = as("secretary").accept(Tables.CSVW).get("/api/v1/bodies").asString();

        assertThat(metadata)
                .contains("\"dialect\":{\"encoding\":\"utf-8\",\"lineTerminators\":[\"\\r\\n\"],\"header\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx"})
    void guardWhatBeginsLikeAFormula(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x=1", "1-2", " =1"})
    void leaveOtherTextAsItIs(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }
}
