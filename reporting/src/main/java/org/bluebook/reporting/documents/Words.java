package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Small matters of English. */
final class Words {
    private static final double SMALLEST = 0.01;

    private static final String[] SMALL = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };

    private Words() {}

    /** "One figure was", "Twelve" and more as digits: "12 figures were". */
    static String count(int count, String one, String many) {
        var number = count < SMALL.length ? SMALL[count] : Integer.toString(count);
        return Character.toUpperCase(number.charAt(0)) + number.substring(1) + " " + (count == 1 ? one : many);
    }

    /** To one decimal at most, with thousands separators. */
    static String number(double value) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    /** A rate: as above, but two decimals where it is below one, so that what happened is not printed as nought. */
    static String rate(double value) {
        if (value >= 1 || value == 0) {
            return number(value);
        }
        return value < SMALLEST
                ? "under " + SMALLEST
                : new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    /** The same number for a figure. */
    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    /** The text within a sentence: "Drug tests" becomes "drug tests", "PDUs in treatment" stays. */
    static String lower(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return acronym ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }
}
