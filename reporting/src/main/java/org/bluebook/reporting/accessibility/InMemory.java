package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** What is drawn on a page, unpacked at once: a parser that goes back by one byte does so for nearly every byte. */
record InMemory(PDPage page) implements PDContentStream {
    @Override
    public InputStream getContents() throws IOException {
        return page.getContents();
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
        try (var drawn = page.getContents()) {
            return new Bytes(drawn.readAllBytes());
        }
    }

    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public PDRectangle getBBox() {
        return page.getBBox();
    }

    @Override
    public Matrix getMatrix() {
        return page.getMatrix();
    }

    /** Bytes that are read one after the other, and again. */
    private static final class Bytes implements RandomAccessRead {
        private final byte[] bytes;
        private int next;
        private boolean isClosed;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return next < bytes.length ? bytes[next++] & 0xff : -1;
        }

        @Override
        public int peek() {
            return next < bytes.length ? bytes[next] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (next >= bytes.length) {
                return -1;
            }
            int read = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, offset, read);
            next += read;
            return read;
        }

        @Override
        public long getPosition() {
            return next;
        }

        @Override
        public void seek(long position) throws IOException {
            if (position < 0) {
                throw new IOException("there is nothing before the first byte");
            }
            next = (int) Math.min(position, bytes.length);
        }

        @Override
        public void rewind(int by) throws IOException {
            seek(next - (long) by);
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public boolean isEOF() {
            return next >= bytes.length;
        }

        @Override
        public void close() {
            isClosed = true;
        }

        @Override
        public boolean isClosed() {
            return isClosed;
        }

        @Override
        public RandomAccessReadView createView(long from, long length) {
            return new RandomAccessReadView(this, from, length);
        }
    }
}
