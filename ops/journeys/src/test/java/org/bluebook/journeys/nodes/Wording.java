package org.bluebook.journeys.nodes;

/** What a statement says, whatever it says it of. */
final class Wording {
    private Wording() {}

    /** The statement on one line with a question mark for each literal. */
    static String of(String statement) {
        var wording = new StringBuilder();
        for (int at = 0; at < statement.length(); at++) {
            char c = statement.charAt(at);
            if (c == '\'') {
                at = endOfText(statement, at);
                wording.append('?');
            } else if (Character.isDigit(c) && !follows(wording)) {
                while (at + 1 < statement.length() && isOfNumber(statement.charAt(at + 1))) {
                    at++;
                }
                wording.append('?');
            } else {
                wording.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return wording.toString().replaceAll(" +", " ").strip();
    }

    /** Whether what comes is the end of a name such as id1_0. */
    private static boolean follows(StringBuilder wording) {
        char last = wording.length() == 0 ? ' ' : wording.charAt(wording.length() - 1);
        return Character.isLetterOrDigit(last) || last == '_';
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.';
    }

    private static int endOfText(String statement, int begin) {
        int at = begin + 1;
        while (at < statement.length() && statement.charAt(at) != '\'') {
            at += statement.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
