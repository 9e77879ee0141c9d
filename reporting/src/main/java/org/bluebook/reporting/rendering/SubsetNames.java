package org.bluebook.reporting.rendering;

import java.nio.charset.StandardCharsets;

/** The PDF library names each embedded font part at random ("/QWERTY+SourceSans3-Regular"); here the name becomes fixed. */
final class SubsetNames {
    private static final byte[] FAMILY = "+SourceSans3-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FIXED = "HOUSEF".getBytes(StandardCharsets.US_ASCII);

    private SubsetNames() {}

    /** Changes the bytes in place: six letters for six letters, so nothing moves. */
    static byte[] fixed(byte[] pdf) {
        for (int i = FIXED.length; i < pdf.length - FAMILY.length; i++) {
            if (pdf[i] == '+' && isName(pdf, i)) {
                System.arraycopy(FIXED, 0, pdf, i - FIXED.length, FIXED.length);
            }
        }
        return pdf;
    }

    private static boolean isName(byte[] pdf, int plus) {
        for (int i = 0; i < FAMILY.length; i++) {
            if (pdf[plus + i] != FAMILY[i]) {
                return false;
            }
        }
        return pdf[plus - FIXED.length - 1] == '/';
    }
}
