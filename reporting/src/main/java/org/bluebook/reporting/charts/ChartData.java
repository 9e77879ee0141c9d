package org.bluebook.reporting.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What a chart shows, as a table: a name for each row, and under each further header a value or none. */
public record ChartData(List<String> headers, List<Row> rows) {
    public ChartData {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** {@code print} says the first value in words, "about 70%", or is empty where the values say it all. */
    public record Row(String name, String print, List<Optional<BigDecimal>> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** To two decimals, as many as a chart can show. */
    static Optional<BigDecimal> value(double value) {
        var rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }
}
