package org.bluebook.api.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked of a part, and refuses more than there can honestly be. */
final class Measured extends FilterInputStream {
    private static final int LONGEST_RUN = 1 << 18;

    private final Allowance allowance;
    private long run;

    Measured(InputStream in, Allowance allowance) {
        super(in);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(one);
            allowance.take(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        for (int i = 0; i < got; i++) {
            count(buffer[offset + i]);
        }
        allowance.take(Math.max(got, 0));
        return got;
    }

    /** A parser keeps a tag, and a text between tags, whole in memory: neither may be endless. */
    private void count(int one) {
        run = one == '<' ? 0 : run + 1;
        if (run > LONGEST_RUN) {
            throw new FileNotUnderstood(
                    "The workbook has a single value of more than %,d characters in it.".formatted(LONGEST_RUN));
        }
    }

    /** How much may be unpacked of one part and of all together, in bytes. */
    static final class Allowance {
        private static final long OF_ALL = 192L << 20;
        private static final long HARMLESS = 1L << 20;
        private static final long MOST_TIMES = 200;

        private long all;
        private long part;
        private long packed;

        void begin(long packedSize) {
            part = 0;
            packed = Math.max(packedSize, 1);
        }

        /** Of the part that was begun last. */
        long unpacked() {
            return part;
        }

        private void take(int bytes) {
            part += bytes;
            all += bytes;
            if (all > OF_ALL || (part > HARMLESS && part / packed > MOST_TIMES)) {
                throw new FileNotUnderstood(
                        "The workbook unpacks to far more than it is: save the sheet alone as a new workbook, or as CSV.");
            }
        }
    }
}
