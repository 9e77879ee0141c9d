package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;

/** The content of a page, operator by operator; an operand is read where somebody asks for it, as what it is asked for. */
final class Instructions {
    private final byte[] content;
    private final Tokens tokens;
    private Tokens.Kind[] kinds = new Tokens.Kind[8];
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int operands;
    private COSName name;
    private int nameStart;
    private int nameEnd;

    Instructions(byte[] content) {
        this.content = content;
        this.tokens = new Tokens(content);
    }

    /** The next operator, null behind the last; what an array holds are operands like others. */
    String next() throws IOException {
        operands = 0;
        int open = 0;
        while (true) {
            switch (tokens.next()) {
                case ARRAY, DICTIONARY -> open++;
                case ENDS_ARRAY, ENDS_DICTIONARY -> open--;
                case NUMBER, NAME, LITERAL, HEX, CONSTANT -> keep();
                case WORD, END -> {
                    boolean isEnd = tokens.kind() == Tokens.Kind.END;
                    if (open != 0 || (isEnd && operands > 0)) {
                        throw tokens.misplaced();
                    }
                    return isEnd ? null : Operators.in(content, tokens.start(), tokens.end());
                }
            }
        }
    }

    private void keep() {
        if (operands == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * operands);
            starts = Arrays.copyOf(starts, 2 * operands);
            ends = Arrays.copyOf(ends, 2 * operands);
        }
        kinds[operands] = tokens.kind();
        starts[operands] = tokens.start();
        ends[operands++] = tokens.end();
    }

    int operands() {
        return operands;
    }

    boolean isNumber(int operand) {
        return kinds[operand] == Tokens.Kind.NUMBER;
    }

    /** So many operands as the operator takes. */
    Instructions expect(int expected) throws IOException {
        if (operands != expected) {
            throw new IOException("a page asks with %d operands, not %d".formatted(operands, expected));
        }
        return this;
    }

    double[] numbers(int expected) throws IOException {
        expect(expected);
        var numbers = new double[expected];
        for (int i = 0; i < expected; i++) {
            numbers[i] = number(i);
        }
        return numbers;
    }

    double number(int operand) throws IOException {
        expect(operand, Tokens.Kind.NUMBER);
        return Operands.number(content, starts[operand], ends[operand]);
    }

    /** Often the one before: that of a font. */
    COSName name(int operand) throws IOException {
        expect(operand, Tokens.Kind.NAME);
        int start = starts[operand];
        int end = ends[operand];
        if (!Arrays.equals(content, nameStart, nameEnd, content, start, end)) {
            name = Operands.name(content, start, end);
            nameStart = start;
            nameEnd = end;
        }
        return name;
    }

    byte[] text(int operand) throws IOException {
        if (kinds[operand] == Tokens.Kind.HEX) {
            return Operands.hex(content, starts[operand], ends[operand]);
        }
        expect(operand, Tokens.Kind.LITERAL);
        return Operands.literal(content, starts[operand], ends[operand]);
    }

    private void expect(int operand, Tokens.Kind kind) throws IOException {
        if (kinds[operand] != kind) {
            throw new IOException("a page asks with a %s, not a %s".formatted(kinds[operand], kind));
        }
    }
}
