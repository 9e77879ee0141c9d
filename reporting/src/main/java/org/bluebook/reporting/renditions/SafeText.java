package org.bluebook.reporting.renditions;

/** Text as a spreadsheet takes it for text: what it would take for a formula gets an apostrophe in front. */
public final class SafeText {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private SafeText() {}

    public static String of(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
