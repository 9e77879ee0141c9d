package org.bluebook.api.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Months and days as people write them, where only one reading is possible. */
final class Dates {
    static final String MONTH_FORMS = "write it as 2006-04 or Apr 2006";
    static final String DAY_FORMS = "write it as 2006-04-24 or 24 Apr 2006";

    private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3,9})[ -](\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4})");
    private static final Pattern CODE_OF_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern CODE_OF_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Dates() {}

    static Optional<YearMonth> month(String text) {
        if (CODE_OF_MONTH.matcher(text).matches()) {
            return tried(() -> YearMonth.parse(text));
        }
        var words = MONTH.matcher(text);
        return words.matches()
                ? named(words.group(1)).map(month -> YearMonth.of(Integer.parseInt(words.group(2)), month))
                : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        if (CODE_OF_DAY.matcher(text).matches()) {
            return tried(() -> LocalDate.parse(text));
        }
        var words = DAY.matcher(text);
        return words.matches()
                ? named(words.group(2))
                        .flatMap(month -> tried(() -> LocalDate.of(
                                Integer.parseInt(words.group(3)), month, Integer.parseInt(words.group(1)))))
                : Optional.empty();
    }

    private static Optional<Month> named(String word) {
        var wanted = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT)
                                .equals(wanted)
                        || month.name().substring(0, 3).toLowerCase(Locale.ROOT).equals(wanted)
                        || (month == Month.SEPTEMBER && wanted.equals("sept")))
                .findFirst();
    }

    private static <T> Optional<T> tried(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
