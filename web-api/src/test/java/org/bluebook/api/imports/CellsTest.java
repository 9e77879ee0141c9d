package org.bluebook.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static final String X = "X";

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({"1,1", "-3,-3", "12.50,12.50", "0,0", "007,7"})
    void takeANumberForWhatItIs(String text, BigDecimal number) {
        assertThat(cells(Cell.of(text)).amount(X)).isEqualByComparingTo(number);

        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void takeACommaForASeparatorOfThousandsAndSaySo() {
        assertThat(cells(Cell.of("1,234,567.5")).amount(X)).isEqualByComparingTo("1234567.5");

        assertThat(findings.problems()).isZero();
        assertThat(findings.kept())
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING))
                .satisfies(f -> assertThat(f.message()).contains("1234567.5"))
                .satisfies(f -> assertThat(f.cell()).isEqualTo("A14"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234,5",
                "1,23",
                "£5",
                "22%",
                "1e5",
                "twelve",
                "1 000",
                "--1",
                "1.",
                "1.1234567",
                "1234567890123456789",
                "12,34,567"
            })
    void noteWhatIsNoNumber(String text) {
        cells(Cell.of(text)).amount(X);

        assertThat(findings.problems()).isEqualTo(1);
    }

    @Test
    void takeBlankForNothingAndNotForNought() {
        assertThat(cells(Cell.of(" \u00A0")).amount(X)).isNull();

        assertThat(findings.kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-04", "Apr 2006", "April 2006", "APR 2006", "apr-2006"})
    void readAMonth(String text) {
        assertThat(cells(Cell.of(text)).month(X)).hasToString("2006-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/2006", "Apr 06", "2006-13", "2006-4", "Avril 2006", "2006", "24 Apr 2006"})
    void noteAMonthThatCanBeReadInTwoWays(String text) {
        assertThat(cells(Cell.of(text)).month(X)).isNull();

        assertThat(findings.kept())
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("2006-04 or Apr 2006"));
    }

    @Test
    void readAMonthFromARealDate() {
        assertThat(cells(Cell.month(LocalDate.of(2006, 4, 1))).month(X)).hasToString("2006-04");
        assertThat(cells(Cell.day(LocalDate.of(2006, 4, 1))).month(X)).hasToString("2006-04");
        assertThat(findings.kept()).isEmpty();

        assertThat(cells(Cell.day(LocalDate.of(2006, 4, 24))).month(X)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-04-24", "24 Apr 2006", "24 April 2006", "24-Apr-2006"})
    void readADay(String text) {
        assertThat(cells(Cell.of(text)).day(X)).hasToString("2006-04-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/04/2006", "04/05/2006", "2006-02-30", "31 Apr 2006", "Apr 2006"})
    void noteADayThatCanBeReadInTwoWays(String text) {
        assertThat(cells(Cell.of(text)).day(X)).isNull();

        assertThat(findings.problems()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-04, 2006-04",
        "Sept 2005, 2005-09",
        "FY2005, FY2005",
        "FY2005Q4, FY2005Q4",
        "2004, 2004",
        "24 Apr 2006, 2006-04-24",
        "R12-2006-03, R12-2006-03"
    })
    void readAPeriod(String text, String code) {
        assertThat(cells(Cell.of(text)).period(X)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007bell", "half \uD800 of it"})
    void noteACharacterThatCannotBePrinted(String text) {
        cells(Cell.of(text)).look(false);

        assertThat(findings.problems()).isEqualTo(1);
    }

    @Test
    void noteWhatAFormulaCouldNotTell() {
        cells(Cell.of("#REF!")).look(false);
        cells(Cell.withoutValue()).look(false);

        assertThat(findings.kept())
                .extracting(Finding::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("error"),
                        second -> assertThat(second).contains("never computed"));
    }

    @Test
    void noteARowThatIsShorterOrLongerThanTheFirst() {
        var header = header("X", "Y");

        new Cells(new Line(2, List.of(Cell.of("1"))), header, null, findings).look(true);
        new Cells(new Line(3, List.of(Cell.of("1"), Cell.of("2"), Cell.of("3"))), header, null, findings).look(true);

        assertThat(findings.kept()).extracting(Finding::row).containsExactly(2, 3);
        assertThat(findings.kept().get(1).cell()).isEqualTo("C3");
    }

    @Test
    void takeOffTheApostropheThatGuardsAFormula() {
        assertThat(Cell.of("'=1+1").text()).isEqualTo("=1+1");
        assertThat(Cell.of("'quoted'").text()).isEqualTo("'quoted'");
    }

    @Test
    void knowTheirColumnsInAnyOrderAndCase() {
        var header = header(" y ", "PROBLEMS", "x");

        assertThat(header.column("X")).isEqualTo(2);
        assertThat(header.column("Y")).isZero();
        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void noteAHeadingThatIsMissingUnknownOrThereTwice() {
        header("Y", "Z", "y");

        assertThat(findings.kept())
                .extracting(Finding::message)
                .satisfiesExactlyInAnyOrder(
                        m -> assertThat(m).contains("no column of this name"),
                        m -> assertThat(m).contains("\"Y\" is there twice, first in A1"),
                        m -> assertThat(m).contains("\"X\" is missing"));
    }

    @Test
    void noteAnotherSeparator() {
        header("X;Y");

        assertThat(findings.kept())
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("not separated by commas"));
    }

    private Header header(String... titles) {
        return Header.of(
                new Line(1, Arrays.stream(titles).map(Cell::of).toList()),
                List.of(Heading.needed(X, ""), Heading.optional("Y", "")),
                findings);
    }

    private Cells cells(Cell cell) {
        return new Cells(new Line(14, List.of(cell)), header(X), null, findings);
    }
}
