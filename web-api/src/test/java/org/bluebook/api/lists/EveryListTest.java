package org.bluebook.api.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.bluebook.api.runs.RunsToLookAt;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.reporting.renditions.SafeText;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every list of the API's description, so that a new one is looked at too. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class EveryListTest {
    private static final int FEW = 6;
    private static final int MANY = 52;

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** What a list is asked for besides, so that there is much in it. */
    private static final Map<String, String> QUERIES = Map.of(
            "/api/v1/seizures/totals", "by=month&from=1995-01-01&to=1999-12-31",
            "/api/v1/asset-recoveries/totals", "by=month&from=1995-01-01&to=1999-12-31",
            "/api/v1/audit", "subject=/api/v1/bodies/");

    private static Plenty plenty;

    @Inject
    SessionFactory sessions;

    @Inject
    RunsToLookAt runs;

    @BeforeEach
    void aFewOfEverything() {
        if (plenty == null) {
            plenty = new Plenty();
            grow(0, FEW);
        }
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    private void grow(int from, int to) {
        plenty.grow(from, to);
        for (int n = from; n < to; n++) {
            runs.run("=" + plenty.action, LocalDateTime.of(1995, 1, 1, 9, 0).plusDays(n));
        }
    }

    @AfterEach
    void theyAreCountedNoLonger() {
        sessions.getStatistics().setStatisticsEnabled(false);
        sessions.getStatistics().clear();
    }

    /** More rows, whether on the page or behind it, are no more statements. */
    @Test
    void takesAsManyStatementsForManyRowsAsForAFew() throws IOException {
        var addresses = addresses();
        var ofAFew = new TreeMap<String, Long>();
        addresses.forEach(address -> ofAFew.put(address, statements(address, 500, "")));

        grow(FEW, MANY);

        var all = new SoftAssertions();
        for (var address : addresses) {
            long expected = ofAFew.get(address);
            all.assertThat(expected).as(address).isPositive();
            all.assertThat(items(address, 5)).as(address).hasSize(5);
            all.assertThat(items(address, 50)).as(address).hasSizeGreaterThan(5);
            for (int limit : new int[] {5, 50, 500}) {
                all.assertThat(statements(address, limit, ""))
                        .as("%s of %d", address, limit)
                        .isEqualTo(expected);
            }
            all.assertThat(statements(address, 50, tag(address, 50)))
                    .as("304 of " + address)
                    .isLessThanOrEqualTo(expected);
        }
        all.assertAll();
    }

    @Test
    void isTheSameAsATableAsInJson() throws IOException {
        for (var address : addresses()) {
            var items = items(address);
            var columns = columns(address);
            assertThat(items).as(address).isNotEmpty();
            assertThat(names(items.get(0))).as(address).containsExactlyElementsOf(names(columns));

            var csv = as("auditor").accept(Tables.CSV).get(address).asString();
            assertThat(csv.replace("\r\n", "")).as(address).doesNotContain("\n");
            sameCsv(address, items, columns, csv);
            sameWorkbook(address, items, columns);
        }
    }

    private static void sameCsv(String address, List<JsonNode> items, JsonNode columns, String csv) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(csv)) {
            var rows = reader.stream().map(CsvRecord::getFields).toList();
            assertThat(rows.get(0)).as(address).containsExactlyElementsOf(names(columns));
            assertThat(rows).as(address).hasSize(items.size() + 1);
            for (int row = 0; row < items.size(); row++) {
                for (int c = 0; c < columns.size(); c++) {
                    assertThat(rows.get(row + 1).get(c))
                            .as("%s, row %d, %s", address, row, columns.get(c))
                            .isEqualTo(text(
                                    items.get(row)
                                            .get(columns.get(c).get("name").asText()),
                                    columns.get(c)));
                }
            }
        }
    }

    private static void sameWorkbook(String address, List<JsonNode> items, JsonNode columns) throws IOException {
        var bytes = as("auditor").accept(Tables.XLSX).get(address).asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).as(address).hasSize(items.size() + 1);
            for (int c = 0; c < columns.size(); c++) {
                var name = columns.get(c).get("name").asText();
                assertThat(rows.get(0).getCellText(c)).isEqualTo(name);
                for (int row = 0; row < items.size(); row++) {
                    var cell = rows.get(row + 1).getOptionalCell(c).orElse(null);
                    assertThat(text(cell, columns.get(c)))
                            .as("%s, row %d, %s", address, row, name)
                            .isEqualTo(text(items.get(row).get(name), columns.get(c)));
                }
            }
        }
    }

    private static String text(Cell cell, JsonNode column) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return switch (column.get("datatype").asText()) {
            case "date" -> cell.asDate().toLocalDate().toString();
            case "decimal", "integer" -> plain(cell.asNumber());
            case "boolean" -> cell.asBoolean().toString();
            default -> cell.getText();
        };
    }

    private static String text(JsonNode value, JsonNode column) {
        if (value.isNull()) {
            return "";
        }
        return switch (column.get("datatype").asText()) {
            case "date" -> LocalDate.parse(value.asText()).toString();
            case "decimal", "integer" -> plain(value.decimalValue());
            default -> SafeText.of(value.asText());
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static JsonNode columns(String address) throws IOException {
        return read(as("auditor").accept(Tables.CSVW).get(address).asString())
                .get("tableSchema")
                .get("columns");
    }

    private static List<String> names(JsonNode columnsOrItem) {
        return columnsOrItem.isArray()
                ? StreamSupport.stream(columnsOrItem.spliterator(), false)
                        .map(column -> column.get("name").asText())
                        .toList()
                : columnsOrItem.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<JsonNode> items(String address, int limit) throws JsonProcessingException {
        var page = as("auditor").get(page(address, limit)).asString();
        return StreamSupport.stream(read(page).get("items").spliterator(), false)
                .toList();
    }

    /** All there are, page by page. */
    private static List<JsonNode> items(String address) throws JsonProcessingException {
        var items = new ArrayList<JsonNode>();
        var next = page(address, 500);
        while (next != null) {
            var page = read(as("auditor").get(next).asString());
            page.get("items").forEach(items::add);
            var cursor = page.get("next");
            next = cursor.isNull() ? null : page(address, 500) + "&after=" + cursor.asText();
        }
        return items;
    }

    private static String tag(String address, int limit) {
        return as("auditor").get(page(address, limit)).header("ETag");
    }

    /** The fewest of three times: the audit may be sealed in between. */
    private long statements(String address, int limit, String tag) {
        long fewest = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            long before = sessions.getStatistics().getPrepareStatementCount();
            var answer = as("auditor").header("If-None-Match", tag).get(page(address, limit));
            assertThat(answer.statusCode()).as(address).isEqualTo(tag.isEmpty() ? 200 : 304);
            fewest = Math.min(fewest, sessions.getStatistics().getPrepareStatementCount() - before);
        }
        return fewest;
    }

    private static String page(String address, int limit) {
        return address + (address.contains("?") ? "&" : "?") + "limit=" + limit;
    }

    /** The lists are what has a description of its columns. */
    private static List<String> addresses() throws JsonProcessingException {
        var description = read(as("auditor").get("/openapi").asString());
        return description.get("paths").properties().stream()
                .filter(path -> !path.getValue()
                        .at("/get/responses/200/content/application~1csvm+json")
                        .isMissingNode())
                .map(path -> address(path.getKey()))
                .toList();
    }

    private static String address(String path) {
        var paper = path.endsWith("/issues") || path.endsWith("/snapshots") || path.endsWith("/deliveries")
                ? plenty.issued
                : plenty.paper;
        var file = path.endsWith("/problems") ? plenty.wrongFile : plenty.goodFile;
        var address = path.replace("{action}", plenty.action)
                .replace("{import}", Integer.toString(file))
                .replace("{issue}", "1")
                .replace("{meeting}", plenty.meeting)
                .replace("{name}", plenty.body)
                .replace("{code}", plenty.indicator)
                .replace("{paper}", paper)
                .replace("{place}", "LONDON")
                .replace("{period}", "FY1990");
        assertThat(address).as("what stands for the parts of %s", path).doesNotContain("{");
        return QUERIES.containsKey(path) ? address + "?" + QUERIES.get(path) : address;
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return JSON.readTree(json);
    }
}
