package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.Set;

/** The content of a page or of packed objects, token by token (ISO 32000-1, 7.2 and 7.3); what is none is refused. */
final class Tokens {
    /** Of brackets, of what is written between them, of words, and of the end of it all. */
    enum Kind {
        ARRAY,
        ENDS_ARRAY,
        DICTIONARY,
        ENDS_DICTIONARY,
        NUMBER,
        NAME,
        LITERAL,
        HEX,
        CONSTANT,
        WORD,
        END
    }

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final String WHITE = "\0\t\n\f\r ";
    private static final boolean[] IS_WHITE = marked(WHITE);
    private static final boolean[] ENDS_A_WORD = marked(WHITE + "()<>[]{}/%");

    private final byte[] content;
    private Kind kind;
    private int start;
    private int end;

    Tokens(byte[] content) {
        this(content, 0);
    }

    /** From there on. */
    Tokens(byte[] content, int from) {
        this.content = content;
        this.end = from;
    }

    private static boolean[] marked(String signs) {
        var marked = new boolean[1 << Byte.SIZE];
        signs.chars().forEach(sign -> marked[sign] = true);
        return marked;
    }

    static boolean isWhite(byte sign) {
        return IS_WHITE[sign & 0xFF];
    }

    Kind kind() {
        return kind;
    }

    /** Of its first byte. */
    int start() {
        return start;
    }

    /** Behind its last. */
    int end() {
        return end;
    }

    /** Once more than there are tokens. */
    Kind next() throws IOException {
        start = afterSpace();
        if (start == content.length) {
            kind = Kind.END;
            end = start;
            return kind;
        }
        switch (content[start]) {
            case '[' -> take(Kind.ARRAY, start + 1);
            case ']' -> take(Kind.ENDS_ARRAY, start + 1);
            case '/' -> take(Kind.NAME, afterWord(start + 1));
            case '(' -> take(Kind.LITERAL, afterLiteral());
            case '<' -> {
                boolean isDictionary = isTwice();
                take(isDictionary ? Kind.DICTIONARY : Kind.HEX, isDictionary ? start + 2 : afterHex());
            }
            case '>' -> take(Kind.ENDS_DICTIONARY, isTwice() ? start + 2 : start);
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> take(Kind.NUMBER, afterNumber());
            default -> {
                take(Kind.WORD, afterWord(start));
                if (end - start > Operators.LONGEST && CONSTANTS.contains(Operands.word(content, start, end))) {
                    kind = Kind.CONSTANT;
                }
            }
        }
        return kind;
    }

    /** Or be refused. */
    void be(Kind expected) throws IOException {
        if (kind != expected) {
            throw misplaced();
        }
    }

    IOException misplaced() {
        return new IOException("there is a %s where none can be".formatted(kind));
    }

    boolean is(String token) {
        if (end - start != token.length()) {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            if (content[start + i] != token.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    long integer() throws IOException {
        be(Kind.NUMBER);
        return (long) Operands.number(content, start, end);
    }

    /** As it is spelt. */
    String name() throws IOException {
        be(Kind.NAME);
        return Operands.word(content, start + 1, end);
    }

    private void take(Kind taken, int after) throws IOException {
        if (after == start) {
            throw new IOException("a \"%c\" belongs to nothing".formatted(content[start] & 0xFF));
        }
        kind = taken;
        end = after;
    }

    /** A comment is space, too. */
    private int afterSpace() {
        int at = end;
        boolean isComment = false;
        while (at < content.length && (isComment || isWhite(content[at]) || content[at] == '%')) {
            boolean endsALine = content[at] == '\n' || content[at] == '\r';
            isComment = !endsALine && (isComment || content[at] == '%');
            at++;
        }
        return at;
    }

    private boolean isTwice() {
        return start + 1 < content.length && content[start + 1] == content[start];
    }

    private int afterWord(int from) {
        int at = from;
        while (at < content.length && !ENDS_A_WORD[content[at] & 0xFF]) {
            at++;
        }
        return at;
    }

    private int afterNumber() throws IOException {
        int at = start + 1;
        while (at < content.length && (content[at] == '.' || (content[at] >= '0' && content[at] <= '9'))) {
            at++;
        }
        if (at < content.length && !ENDS_A_WORD[content[at] & 0xFF]) {
            throw new IOException("a number is none");
        }
        return at;
    }

    private int afterHex() throws IOException {
        int at = start;
        while (at < content.length && content[at] != '>') {
            at++;
        }
        return existing(at + 1);
    }

    /** Brackets within it stand in pairs, or behind a backslash. */
    private int afterLiteral() throws IOException {
        int open = 0;
        int at = start;
        do {
            switch (at < content.length ? content[at] : ')') {
                case '\\' -> at++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {}
            }
            at++;
        } while (open > 0);
        return existing(at);
    }

    private int existing(int after) throws IOException {
        if (after > content.length) {
            throw new IOException("a text has no end");
        }
        return after;
    }
}
