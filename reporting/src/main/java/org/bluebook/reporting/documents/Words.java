package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.bluebook.reporting.spc.Numerals;

/** Small matters of English. */
final class Words {
    private static final String[] SMALL = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };

    private Words() {}

    /** "One figure was", "Twelve" and more as digits: "12 figures were". */
    static String count(int count, String one, String many) {
        var number = count < SMALL.length ? SMALL[count] : Integer.toString(count);
        return Character.toUpperCase(number.charAt(0)) + number.substring(1) + " " + (count == 1 ? one : many);
    }

    /** With thousands separators, and to one decimal at most where it is below a thousand. */
    static String number(double value) {
        return Numerals.number(value);
    }

    /** A mean, with one decimal whatever it is, so that those of a column stand under one another. */
    static String mean(double value) {
        return Numerals.mean(value);
    }

    /** A rate in a column of others, all with two decimals. */
    static String rateAmongOthers(double value) {
        return Numerals.rateAmongOthers(value);
    }

    /** A rate, with more decimals where it is below one. */
    static String rate(double value) {
        return Numerals.rate(value);
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
