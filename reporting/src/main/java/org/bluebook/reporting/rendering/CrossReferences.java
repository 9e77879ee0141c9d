package org.bluebook.reporting.rendering;

import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * The table of offsets at the end of a PDF; the PDF library writes its numbers in the digits of the default locale, so that
 * under an Arabic one the file would be damaged.
 */
final class CrossReferences {
    private static final int ENTRY = 20;
    private static final byte[] START = "startxref\n".getBytes(StandardCharsets.US_ASCII);

    private CrossReferences() {}

    /** Changes the bytes in place, entry by entry: ten digits, a blank, five digits. */
    static byte[] inWesternDigits(byte[] pdf) {
        return inWesternDigits(
                pdf,
                DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))
                        .getZeroDigit());
    }

    static byte[] inWesternDigits(byte[] pdf, char zero) {
        if (zero != '0') {
            int end = lastStart(pdf);
            int first = endOfLine(pdf, endOfLine(pdf, offset(pdf, end)));
            for (int entry = first; pdf[entry + ENTRY - 1] == '\n' && pdf[entry] != 't'; entry += ENTRY) {
                toWestern(pdf, entry, 10, zero);
                toWestern(pdf, entry + 11, 5, zero);
            }
        }
        return pdf;
    }

    private static void toWestern(byte[] pdf, int from, int length, char zero) {
        for (int i = from; i < from + length; i++) {
            pdf[i] = (byte) ('0' + ((pdf[i] - (byte) zero) & 0xf));
        }
    }

    private static int offset(byte[] pdf, int start) {
        int from = start + START.length;
        return Integer.parseInt(new String(pdf, from, endOfLine(pdf, from) - 1 - from, StandardCharsets.US_ASCII));
    }

    private static int endOfLine(byte[] pdf, int from) {
        int i = from;
        while (pdf[i] != '\n') {
            i++;
        }
        return i + 1;
    }

    private static int lastStart(byte[] pdf) {
        int i = pdf.length - START.length;
        while (pdf[i] != 's' || pdf[i + START.length - 1] != '\n') {
            i--;
        }
        return i;
    }
}
