package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;

/** What an operand says (ISO 32000-1, 7.3), of the bytes from its first to behind its last; what it cannot say is refused. */
final class Operands {
    private static final int DECIMAL = 10;
    private static final int HEX = 16;
    private static final int OCTAL = 8;
    private static final int OCTAL_DIGITS = 3;
    private static final String ESCAPED = "nrtbf";
    private static final String ESCAPES = "\n\r\t\b\f";

    private Operands() {}

    static String word(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Of one digit at least and one point at most. */
    static double number(byte[] content, int from, int to) throws IOException {
        double value = 0;
        double parts = 0;
        int digits = 0;
        for (int at = content[from] == '-' || content[from] == '+' ? from + 1 : from; at < to; at++) {
            if (content[at] == '.' && parts == 0) {
                parts = 1;
            } else {
                value = value * DECIMAL + digit(content[at], DECIMAL);
                parts *= DECIMAL;
                digits++;
            }
        }
        if (digits == 0) {
            throw new IOException("a number has no digit");
        }
        return (content[from] == '-' ? -value : value) / Math.max(parts, 1);
    }

    /** In which #20 is a space. */
    static COSName name(byte[] content, int from, int to) throws IOException {
        var name = new byte[to - from];
        int length = 0;
        for (int at = from + 1; at < to; at++) {
            boolean isCode = content[at] == '#';
            name[length++] = isCode ? code(content, at + 1, Math.min(to, at + 3), HEX) : content[at];
            at += isCode ? 2 : 0;
        }
        return COSName.getPDFName(new String(name, 0, length, StandardCharsets.UTF_8));
    }

    static byte[] hex(byte[] content, int from, int to) throws IOException {
        var text = new byte[(to - from) / 2];
        int digits = 0;
        for (int at = from + 1; at < to - 1; at++) {
            if (!Tokens.isWhite(content[at])) {
                text[digits / 2] |= (byte) (digit(content[at], HEX) << (digits % 2 == 0 ? 4 : 0));
                digits++;
            }
        }
        return Arrays.copyOf(text, (digits + 1) / 2);
    }

    static byte[] literal(byte[] content, int from, int to) throws IOException {
        var text = new byte[to - from - 2];
        int length = 0;
        for (int at = from + 1; at < to - 1; at++) {
            if (content[at] != '\\') {
                text[length++] = content[at];
            } else if (isOctal(content[++at])) {
                int end = at + 1;
                while (end < at + OCTAL_DIGITS && isOctal(content[end])) {
                    end++;
                }
                text[length++] = code(content, at, end, OCTAL);
                at = end - 1;
            } else if (content[at] == '\r' || content[at] == '\n') {
                at += content[at] == '\r' && content[at + 1] == '\n' ? 1 : 0;
            } else {
                int escape = ESCAPED.indexOf(content[at]);
                text[length++] = escape < 0 ? content[at] : (byte) ESCAPES.charAt(escape);
            }
        }
        return length == text.length ? text : Arrays.copyOf(text, length);
    }

    private static boolean isOctal(byte sign) {
        return sign >= '0' && sign < '0' + OCTAL;
    }

    private static byte code(byte[] content, int from, int to, int base) throws IOException {
        int code = 0;
        for (int at = from; at < to; at++) {
            code = code * base + digit(content[at], base);
        }
        return (byte) code;
    }

    private static int digit(byte sign, int base) throws IOException {
        int digit = Character.digit(sign, base);
        if (digit < 0) {
            throw new IOException("there is a \"%c\" where a digit should be".formatted(sign & 0xFF));
        }
        return digit;
    }
}
