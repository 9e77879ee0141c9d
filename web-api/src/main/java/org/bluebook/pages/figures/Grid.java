package org.bluebook.pages.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.calendar.FinancialYear;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Status;

/** What is there, month by month of a financial year: a row for each place, or for each indicator. */
public record Grid(List<YearMonth> months, List<Row> rows) {
    /** {@code names} are the rows by their keys, in order; {@code key} says which row a figure belongs to. */
    static Grid of(
            FinancialYear year,
            Map<String, String> names,
            List<Observation> figures,
            Function<Observation, String> key) {
        var months = Stream.iterate(year.firstMonth(), month -> month.plusMonths(1))
                .limit(12)
                .toList();
        Map<String, Map<YearMonth, Observation>> there = figures.stream()
                .collect(Collectors.groupingBy(
                        key,
                        Collectors.toMap(
                                figure -> YearMonth.from(figure.period().first()),
                                Function.identity(),
                                (one, other) -> other)));
        return new Grid(
                months,
                names.entrySet().stream()
                        .map(name -> new Row(
                                name.getKey(),
                                name.getValue(),
                                months.stream()
                                        .map(month -> new Square(
                                                month,
                                                Optional.ofNullable(there.getOrDefault(name.getKey(), Map.of())
                                                        .get(month))))
                                        .toList()))
                        .toList());
    }

    /** How many figures are missing of all there could be by a month. */
    public long missingUpTo(YearMonth last) {
        return rows.stream()
                .flatMap(row -> row.squares().stream())
                .filter(square ->
                        !square.month().isAfter(last) && square.figure().isEmpty())
                .count();
    }

    /** A place or an indicator, and its months. */
    public record Row(String key, String name, List<Square> squares) {}

    /** A month of a row, and the figure in force. */
    public record Square(YearMonth month, Optional<Observation> figure) {
        public boolean isMissing() {
            return figure.isEmpty();
        }

        public String words() {
            return figure.map(there -> there.status() == Status.PROVISIONAL ? "◐ provisional" : "● there")
                    .orElse("○ missing");
        }
    }
}
