package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** What is drawn on a page, unpacked at once: going back by one byte, as the parser does for nearly every one, is then cheap. */
record InMemory(PDPage page) implements PDContentStream {
    @Override
    public InputStream getContents() throws IOException {
        return page.getContents();
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
        try (var drawn = page.getContents()) {
            return new RandomAccessReadBuffer(drawn.readAllBytes());
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
}
