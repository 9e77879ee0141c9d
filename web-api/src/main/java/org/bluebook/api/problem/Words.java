package org.bluebook.api.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bluebook.calendar.Period;

/** What a value of a type looks like, for whoever sent another; the same words in a body, a path or a query. */
final class Words {
    private static final int SHOWN = 40;

    private Words() {}

    /** Follows the name of a field: "is not a month: write it as 2006-03". */
    static String expected(Class<?> type, String sent) {
        var found = sent == null ? "" : "\"" + shortened(sent) + "\" ";
        return found.isEmpty() ? "is not " + looksLike(type) : "is " + found + "and not " + looksLike(type);
    }

    private static String looksLike(Class<?> type) {
        if (type == YearMonth.class) {
            return "a month: write it as 2006-03";
        }
        if (type == LocalDate.class) {
            return "a day: write it as 2006-04-24";
        }
        if (type == Instant.class) {
            return "a point in time: write it as 2006-04-24T09:00:00Z";
        }
        if (type == Period.class) {
            return "a period: write a month as 2006-03, a financial year as FY2005, its quarter as FY2005Q4, its part to date as"
                    + " FY2005-to-2006-01, a calendar year as 2004, twelve months as R12-2006-03, a day as 2006-04-24";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", "));
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == BigDecimal.class) {
            return "a number: write it with digits and at most one point, such as 12.5";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a whole number";
        }
        if (type == String.class) {
            return "text: write it in quotation marks";
        }
        return Iterable.class.isAssignableFrom(type) ? "a list: write it in brackets" : "an object: write it in braces";
    }

    private static String shortened(String text) {
        var printable = text.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= SHOWN ? printable : printable.substring(0, SHOWN) + "...";
    }
}
