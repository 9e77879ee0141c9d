package org.bluebook.reporting.spc;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are printed, in a chart as in the words beside it. */
public final class Numerals {
    private static final double SMALLEST = 0.01;
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.UK);

    private Numerals() {}

    /** With thousands separators, and to one decimal at most where it is below a thousand. */
    public static String number(double value) {
        return format(Math.abs(value) < 1000 ? "#,##0.#" : "#,##0", value);
    }

    /** A mean: one decimal whatever it is, so that those of a column stand under one another. */
    public static String mean(double value) {
        return format("#,##0.0", value);
    }

    /** A rate: one decimal, but two where it is below one, so that what happened is not printed as nought. */
    public static String rate(double value) {
        if (value == 0) {
            return "0";
        }
        return value >= 1 ? format(value < 1000 ? "#,##0.0" : "#,##0", value) : rateAmongOthers(value);
    }

    /** A rate in a column of others: two decimals whatever it is. */
    public static String rateAmongOthers(double value) {
        return value > 0 && value < SMALLEST ? "under " + SMALLEST : format("#,##0.00", value);
    }

    /** A mark of a scale, with as many decimals as its step takes. */
    public static String mark(double value) {
        return format("#,##0.###", value);
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, SYMBOLS).format(value);
    }
}
