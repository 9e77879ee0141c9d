package org.bluebook.reporting.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Bullet;
import org.bluebook.reporting.documents.Bullets;
import org.bluebook.reporting.documents.Callout;
import org.bluebook.reporting.documents.Cell;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.Paragraph;
import org.bluebook.reporting.documents.Receipt;
import org.bluebook.reporting.documents.Table;
import org.bluebook.reporting.rendering.Papers;
import org.bluebook.templates.Template;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenditionsTest {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");

    @Test
    void giveTheSameBytesEachTime() {
        for (Function<Document, byte[]> rendition : List.<Function<Document, byte[]>>of(
                document -> Renditions.html(document, List.of()),
                Renditions::json,
                Renditions::workbook,
                Renditions::tables)) {
            assertThat(rendition.apply(Papers.boardContent())).isEqualTo(rendition.apply(Papers.boardContent()));
        }
    }

    @Test
    void giveTheSameBytesInEveryZone() {
        var zone = TimeZone.getDefault();
        var before = Renditions.tables(Papers.boardContent());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(Renditions.tables(Papers.boardContent())).isEqualTo(before);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void pageFetchesNothingAndRunsNothing() {
        for (var document : List.of(Papers.boardContent(), Papers.committeeContent())) {
            var page = page(document);

            assertThat(page)
                    .contains("<html lang=\"en-GB\">")
                    .doesNotContain("<script", " src=", "url(", "<link", "@import")
                    .doesNotContainPattern("<[^>]* on\\w+=")
                    .containsOnlyOnce("<h1>")
                    .containsOnlyOnce("<main");
            assertThat(Pattern.compile("https?://[^\"]*")
                            .matcher(page)
                            .results()
                            .map(r -> r.group()))
                    .allMatch("http://www.w3.org/2000/svg"::equals);
            assertThat(ids(page)).doesNotHaveDuplicates();
            assertThat(Pattern.compile("href=\"#([^\"]+)\"")
                            .matcher(page)
                            .results()
                            .map(r -> r.group(1)))
                    .isSubsetOf(ids(page));
        }
    }

    private static List<String> ids(String page) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>body{display:none}</style>",
                "<a href=\"http://example.org\">x</a>",
                "<img src=file:///etc/passwd onerror=alert(1)>",
                "{paper.title} {#for x in y}{/for} ${7*7} {{CN-ALL}}",
                "=cmd|' /C calc'!A0",
                "\u05e9\u05dc\u05d5\u05dd e\u0301 \ud83d\ude00",
                "]]> <!-- &amp; \" ' %s"
            })
    void printEveryTextLiterally(String text) throws IOException {
        var document = of(
                new Heading(1, text),
                new Paragraph(text),
                new Bullets(List.of(new Bullet(text, List.of(new Bullet(text))))),
                new Callout(text, text),
                new Table(
                        text,
                        Template.TERMS,
                        List.of(text, text),
                        List.of(List.of(Cell.text(text), Cell.text(text))),
                        List.of(text)));

        var page = page(document);
        assertThat(page).contains(escaped(text)).doesNotContain("<img", "<a href=\"http");
        assertThat(page.split(Pattern.quote(escaped(text)), -1)).hasSizeGreaterThan(12);
        assertThat(new String(Renditions.json(document), StandardCharsets.UTF_8))
                .contains(text.replace("\\", "\\\\").replace("\"", "\\\""));
        assertThat(sheet(document, "Table 1").get(1).getCellText(0)).isEqualTo(SafeText.of(text));
        assertThat(sheet(document, "Table 1").get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://127.0.0.1:1\")"})
    void leaveNothingForASpreadsheetToCompute(String text) throws IOException {
        var row = List.of(Cell.text(text), Cell.text(text));
        var document = of(new Table(text, Template.TERMS, List.of(text, text), List.of(row), List.of(text)));

        for (var sheet : List.of("Cover", "Notes", "Table 1")) {
            assertThat(sheet(document, sheet).stream().flatMap(Row::stream))
                    .allMatch(cell -> cell.getType() != CellType.FORMULA)
                    .noneMatch(cell -> cell.getText().equals(text));
        }
        assertThat(text(Renditions.workbook(document))).doesNotContain("<f>", "<hyperlink");
        assertThat(files(document).get("table-1.csv").lines())
                .noneMatch(line -> ("," + line.replace("\"", "")).contains("," + text.replace("\"", "")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Test
    void keepWordsThatArePartOfAFigureAndNumbersAsNumbers() throws IOException {
        var document = of(new Table(
                "Figures",
                Template.FIGURES_3,
                List.of("Figure", "One", "Two", "Three"),
                List.of(List.of(
                        Cell.text("Row"),
                        Cell.of(Quantity.over(138, MeasureUnit.ARRESTS)),
                        Cell.of(Quantity.exactly(new BigDecimal("1266.5"), MeasureUnit.KILOGRAMS)),
                        Cell.bare(Quantity.notInSource(MeasureUnit.PERCENT)))),
                List.of()));

        var row = sheet(document, "Table 1").get(1);
        assertThat(row.getCellText(1)).isEqualTo("over 138 arrests");
        assertThat(row.getCellAsNumber(2)).hasValue(new BigDecimal("1266.5"));
        assertThat(text(Renditions.workbook(document))).contains("formatCode=\"#,##0.0&quot; kg&quot;\"");
        assertThat(row.getCellText(3)).isEqualTo("not in source");
        assertThat(files(document).get("table-1.csv"))
                .isEqualTo("Figure,One,Two,Three\r\nRow,over 138 arrests,\"1,266.5 kg\",not in source\r\n");
        assertThat(files(document).get("table-1.csv-metadata.json"))
                .contains("\"titles\":\"Two\"")
                .contains("\"datatype\":\"string\"");
    }

    @Test
    void workbookHasACoverNotesAndATableToASheet() throws IOException {
        var document = Papers.boardContent();
        var tables = DataTable.of(document);

        try (var workbook = workbook(document)) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .startsWith("Cover", "Notes")
                    .endsWith("Receipts")
                    .containsAll(tables.stream().map(DataTable::name).toList());
        }
        for (var table : tables) {
            var rows = sheet(document, table.name());
            assertThat(rows).hasSize(table.rows().size() + 1);
            assertThat(rows.get(0).stream().map(cell -> cell.getText())).containsExactlyElementsOf(table.headers());
        }
        assertThat(text(Renditions.workbook(document))).doesNotContain("mergeCell", "<f>");
    }

    @Test
    void saysEveryNumberInEveryFormat() {
        var document = Papers.boardContent();
        var json = numbers(new String(Renditions.json(document), StandardCharsets.UTF_8));

        var page =
                page(document).replaceAll("(?s)<style>.*?</style>|<svg.*?</svg>|<details>.*?</details>|<[^>]*>", " ");

        assertThat(json).containsAll(numbers(page));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(r -> r.group().replaceAll("[.,]$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void pagePrintsItsReceiptsAndWhatIsUnfolded() {
        var page = page(Papers.boardContent());

        assertThat(page.substring(page.indexOf("@media print"), page.indexOf("</style>")))
                .contains("nav, .skip { display: none; }", "details:not([open]), summary { display: none; }");
        assertThat(page).contains("@page { size: A4;");
    }

    @Test
    void pageSetsToTheRightWhatThePdfSetsThere() {
        var row = List.of(Cell.text("Row"), Cell.text("not in source"), Cell.text("10 of 12"), Cell.count(3));
        var words = List.of(Cell.text("One"), Cell.text("3"), Cell.text("4"));
        var page = page(of(
                new Table("Figures", Template.FIGURES_3, List.of("A", "B", "C", "D"), List.of(row), List.of()),
                new Table("Words", Template.STATEMENTS, List.of("A", "B", "C"), List.of(words), List.of())));

        assertThat(page)
                .contains(
                        "<th scope=\"col\">A</th><th scope=\"col\" class=\"number\">B</th>",
                        "<td class=\"number short\">10 of 12</td><td class=\"number short\">3</td>",
                        "<th scope=\"col\">A</th><th scope=\"col\">B</th>",
                        "<td class=\"short\">3</td>");
    }

    @ParameterizedTest
    @CsvSource({
        "30 November 2006, short",
        "\u25a0 Off track, short",
        "\u25c6 A significant change, brief",
        "A sentence that is much longer than any date, long"
    })
    void pageBreaksNoDateNorRatingAndLeavesASentenceRoom(String text, String kind) {
        var row = List.of(Cell.text("Row"), Cell.text(text));
        var page = page(of(new Table("T", Template.TERMS, List.of("A", "B"), List.of(row), List.of())));

        assertThat(page)
                .contains(
                        "<td class=\"%s\">%s</td>".formatted(kind, text),
                        ".short, .brief { white-space: nowrap; }",
                        ".long { min-width: 9rem; }");
    }

    @Test
    void leadsFromThePageToTheOtherFormatsBesideIt() {
        var large = new Other("PDF in large print", "application/pdf", "2.large-print.pdf");

        var page = new String(Renditions.html(Papers.boardContent(), List.of(large)), StandardCharsets.UTF_8);

        assertThat(page).contains("<a href=\"2.large-print.pdf\" type=\"application/pdf\">PDF in large print</a>.");
        assertThat(page(Papers.boardContent())).doesNotContain("The same paper as");
    }

    @Test
    void listsTheHeadingsOfASectionUnderIt() {
        var page = page(of(new Heading(1, "One"), new Heading(2, "One and a half"), new Heading(1, "Two")));

        assertThat(page)
                .contains(
                        "<li><a href=\"#heading-1\">One</a><ol><li><a href=\"#heading-2\">One and a"
                                + " half</a></li></ol></li>",
                        "<li><a href=\"#heading-3\">Two</a></li>");
    }

    @Test
    void linksAFigureToItsReceipt() {
        var receipt = new Receipt(
                "CN-DRUG+/17",
                "Networks",
                "London",
                "April 2006",
                "100 networks",
                "final",
                1,
                0,
                "SCD",
                "analyst",
                Instant.EPOCH);
        var document = new Document(
                "A title",
                Papers.boardContent().furniture(),
                List.of(new Table(
                        "Figures",
                        Template.TERMS,
                        List.of("Figure", "Value"),
                        List.of(List.of(Cell.text("Networks"), new Cell("100", null, "CN-DRUG+/17"))),
                        List.of())),
                List.of(receipt));

        assertThat(page(document))
                .contains(
                        "<a href=\"#receipt-CN-DRUGplus-17\">100</a>",
                        "<tr id=\"receipt-CN-DRUGplus-17\">",
                        "<td class=\"short\">April 2006</td>",
                        "<table class=\"receipts\">");
    }

    private static Document of(Block... blocks) {
        return new Document("A title", Papers.boardContent().furniture(), List.of(blocks));
    }

    private static String page(Document document) {
        return new String(Renditions.html(document, List.of()), StandardCharsets.UTF_8);
    }

    private static ReadableWorkbook workbook(Document document) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(Renditions.workbook(document)));
    }

    private static List<Row> sheet(Document document, String name) throws IOException {
        try (var workbook = workbook(document)) {
            return workbook.findSheet(name).orElseThrow().read();
        }
    }

    private static Map<String, String> files(Document document) throws IOException {
        return unpacked(Renditions.tables(document));
    }

    private static String text(byte[] archive) throws IOException {
        return String.join("\n", unpacked(archive).values());
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
