package org.bluebook.api.audit;

/** Text from outside as it may stand in a log line or an audit row: ASCII that prints, and not too much of it. */
final class Printable {
    private static final int LONGEST = 300;

    private Printable() {}

    static String of(String text) {
        var printable = text == null ? "" : text.replaceAll("[^\\x20-\\x7e]", "?");
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST);
    }
}
