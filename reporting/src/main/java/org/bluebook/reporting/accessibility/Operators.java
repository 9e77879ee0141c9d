package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/** All that the content of a page may ask for (ISO 32000-1, Annex A), but for images within it: nothing that we write has any. */
final class Operators {
    static final int LONGEST = 3;

    private static final String ALL =
            "b B b* B* BDC BMC BT c cm CS cs d Do DP EMC ET f F f* G g gs h i j J K k l m M MP n q Q"
                    + " re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"";

    private static final String[][] BY_FIRST_LETTER = IntStream.rangeClosed(0, Byte.MAX_VALUE)
            .mapToObj(letter -> Arrays.stream(ALL.split(" "))
                    .filter(operator -> operator.charAt(0) == letter)
                    .toArray(String[]::new))
            .toArray(String[][]::new);

    private Operators() {}

    /** The one that is written there: always the same object. */
    static String in(byte[] content, int from, int to) throws IOException {
        if (content[from] >= 0) {
            for (var operator : BY_FIRST_LETTER[content[from]]) {
                if (operator.length() == to - from && isIn(content, from, operator)) {
                    return operator;
                }
            }
        }
        throw new IOException("a page asks for \"%s\", which nobody knows"
                .formatted(new String(content, from, to - from, StandardCharsets.ISO_8859_1)));
    }

    private static boolean isIn(byte[] content, int from, String operator) {
        for (int i = 1; i < operator.length(); i++) {
            if (content[from + i] != operator.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
