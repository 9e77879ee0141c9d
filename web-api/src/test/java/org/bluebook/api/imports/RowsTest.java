package org.bluebook.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
    private static final String DOCTYPE =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

    @Test
    void countBlankRowsAsASpreadsheetDoes() {
        var lines = read(Files.csv("A,B", "", "1,\"two\r\nlines\"", ",", "2,3"));

        assertThat(lines).extracting(Line::row).containsExactly(1, 2, 3, 4, 5);
        assertThat(lines).extracting(Line::isBlank).containsExactly(false, true, false, true, false);
        assertThat(lines.get(2).nameOf(1)).isEqualTo("B3");
    }

    @Test
    void nameColumnsAsASpreadsheetDoes() {
        assertThat(IntStream.of(0, 25, 26, 51, 52, 99).mapToObj(Line::letters))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "CV");
    }

    @Test
    void takeAByteOrderMarkForNothing() {
        var bytes = ("\uFEFF" + "Indicator,Amount\n").getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes).get(0).cell(0).text()).isEqualTo("Indicator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void refuseAnotherEncoding(String encoding) {
        var text =
                encoding.equals("UTF-16LE") ? "\uFEFFIndicator £" : encoding.equals("UTF-16BE") ? "\uFEFFa £" : "a £";

        refuses(text.getBytes(Charset.forName(encoding)), "CSV UTF-8");
    }

    @Test
    void refuseAMillionColumnsOfText() {
        refuses(",".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), "100 columns");
    }

    @Test
    void refuseAQuotationMarkThatIsNeverClosed() {
        refuses(("A,B\n\"" + "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8), "Row 2", "not closed");
    }

    @Test
    void refuseMoreRowsThanAnybodyReads() {
        refuses("1\n".repeat(Rows.MOST_ROWS + 2).getBytes(StandardCharsets.UTF_8), "200,000 rows");
    }

    @Test
    void readWhatTheCellsOfAWorkbookShow() {
        var lines =
                read(Files.sheet("<row r=\"3\"><c r=\"A3\" s=\"1\"><v>38831</v></c><c r=\"B3\" s=\"2\"><v>38808</v></c>"
                        + "<c r=\"C3\" s=\"3\"><v>0.22</v></c><c r=\"D3\"><v>0.30000000000000004</v></c>"
                        + "<c r=\"E3\"><f>1+1</f><v>2</v></c><c r=\"F3\"><f>1+1</f></c><c r=\"G3\" t=\"e\"><v>#REF!</v></c>"
                        + "<c r=\"H3\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c><c r=\"I3\" t=\"inlineStr\"><is><t> x </t></is></c>"
                        + "<c r=\"J3\" t=\"str\"><f>A1</f><v>text</v></c><c r=\"L3\" t=\"b\"><v>1</v></c></row>"));

        var line = lines.get(0);
        assertThat(line.row()).isEqualTo(3);
        assertThat(line.cells().stream().map(Cell::text).toList())
                .containsExactly(
                        "2006-04-24", "2006-04", "22", "0.3", "2", "", "#REF!", "#DIV/0!", "x", "text", "", "TRUE");
        assertThat(line.cells().stream().map(Cell::kind).toList())
                .containsExactly(
                        Cell.Kind.DAY,
                        Cell.Kind.MONTH,
                        Cell.Kind.PERCENTAGE,
                        Cell.Kind.NUMBER,
                        Cell.Kind.NUMBER,
                        Cell.Kind.FORMULA_WITHOUT_VALUE,
                        Cell.Kind.ERROR,
                        Cell.Kind.ERROR,
                        Cell.Kind.TEXT,
                        Cell.Kind.TEXT,
                        Cell.Kind.BLANK,
                        Cell.Kind.TEXT);
    }

    /** A workbook that counts from 1904 has day 37369 where one that counts from 1900 has day 38831. */
    @ParameterizedTest
    @CsvSource({
        "'', 38831, 38808",
        "date1904=\"0\", 38831, 38808",
        "date1904=\"1\", 37369, 37346",
        "date1904=\"true\", 37369, 37346"
    })
    void countDaysFromWhereTheWorkbookDoes(String from, int day, int month) {
        var file = Files.zip(Map.of(
                "xl/workbook.xml",
                Files.countingFrom(from),
                "xl/worksheets/sheet1.xml",
                Files.worksheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>%d</v></c><c r=\"B1\" s=\"2\"><v>%d</v></c></row>"
                        .formatted(day, month))));

        assertThat(read(file).get(0).cells()).extracting(Cell::text).containsExactly("2006-04-24", "2006-04");
    }

    @Test
    void refuseAWorkbookThatUnpacksToFarMore() {
        var bomb = Files.zip(Map.of("extra.xml", "<a>" + "<b></b>".repeat(4_000_000) + "</a>"));

        assertThat(bomb.length).isLessThan(200_000);
        refuses(bomb, "unpacks to far more");
    }

    @Test
    void refuseASingleValueWithoutEnd() {
        refuses(Files.zip(Map.of("extra.xml", "<a b=\"" + noise(1_200_000) + "\"/>")), "single value");
    }

    @Test
    void refuseARowWithoutEnd() {
        var cell = "<c t=\"inlineStr\"><is>" + ("<r><t>" + noise(200_000) + "</t></r>").repeat(60) + "</is></c>";

        refuses(Files.sheet("<row r=\"1\">" + cell + "</row>"), "far too long");
    }

    @Test
    void doNotUnrollANumberThatClaimsAMillionDigits() {
        var line = read(Files.sheet("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c>"
                        + "<c r=\"B1\" s=\"3\"><v>1E-999999999</v></c></row>"))
                .get(0);

        assertThat(line.cells()).extracting(Cell::kind).containsOnly(Cell.Kind.TEXT);
    }

    @Test
    void takeNoLongerForSpacesAndSeparatorsWithoutEnd() {
        var hostile = ";".repeat(90_000) + " ".repeat(9_000) + "\n" + "x";

        assertThat(read(Files.csv("\"" + hostile + "\"")).get(0).cell(0).text()).hasSize(hostile.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CW1", "BDWGN1", "ZZZZZZZZZZ1"})
    void refuseACellFarToTheRight(String reference) {
        refuses(Files.sheet("<row r=\"1\"><c r=\"%s\"><v>1</v></c></row>".formatted(reference)), "100 columns");
    }

    @Test
    void refuseAMillionCellsInARow() {
        var cells = IntStream.range(0, 1_000_000)
                .mapToObj(i -> "<c><v>" + i + "</v></c>")
                .collect(Collectors.joining());

        refuses(Files.sheet("<row r=\"1\">" + cells + "</row>"), "100 columns");
    }

    @Test
    void refuseMoreRowsInAWorkbookThanAnybodyReads() {
        var rows = IntStream.rangeClosed(1, Rows.MOST_ROWS + 2)
                .mapToObj(i -> "<row r=\"" + i + "\"/>")
                .collect(Collectors.joining());

        refuses(Files.sheet(rows), "200,000 rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "[Content_Types].xml"})
    void refuseADocumentTypeInAnyPart(String part) {
        refuses(Files.zip(Map.of(part, DOCTYPE + "<worksheet><sheetData/></worksheet>")), "DOCTYPE");
    }

    @Test
    void refuseElementsWithoutBottom() {
        refuses(Files.zip(Map.of("extra.xml", "<a>".repeat(100))), "no spreadsheet builds");
    }

    @Test
    void refuseNamesWithoutEnd() {
        var names = IntStream.range(0, 3_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());

        refuses(Files.zip(Map.of("extra.xml", "<a>" + names + "</a>")), "no spreadsheet builds");
    }

    @Test
    void refuseWhatIsNoWorkbook() {
        var whole = Files.workbook(List.of(List.of("A", "B")));

        refuses(new byte[] {'P', 'K', 3, 4, 0, 0}, "workbook");
        refuses(Arrays.copyOf(whole, whole.length / 2), "workbook");
        refuses(Files.zip(Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c")), "workbook");
        refuses(Files.zip(Map.of("xl/workbook.xml", "<workbook/>")), "workbook");
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "old workbook", "password");
        refuses(new byte[0], "empty");
    }

    @Test
    void survivePartsThatAreNotXml() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Files.zip(Map.of("extra.bin", "\u0000\u0001 printer")));

        assertThat(read(bytes.toByteArray())).hasSize(1);
    }

    private static String noise(int length) {
        var random = new Random(1);
        return random.ints(length, 'a', 'z')
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static void refuses(byte[] file, String... words) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(FileNotUnderstood.class)
                .hasMessageContainingAll(words);
    }

    private static List<Line> read(byte[] file) {
        List<Line> lines = new ArrayList<>();
        try (var rows = FileForm.of(file).open(file)) {
            for (var line = rows.next(); line != null; line = rows.next()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
