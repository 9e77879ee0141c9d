package org.bluebook.api.audit;

import java.util.regex.Pattern;

/** Text from outside as it may stand in a log line or an audit row: ASCII that prints, and not too much of it. */
final class Printable {
    private static final int LONGEST = 300;
    private static final Pattern OTHER = Pattern.compile("[^\\x20-\\x7e]");

    private Printable() {}

    static String of(String text) {
        var printable = text == null ? "" : OTHER.matcher(text).replaceAll("?");
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST);
    }
}
