package org.bluebook.reporting.accessibility;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The texts of a page in the order in which they were drawn, each with the room it takes; lengths in points, y downwards. */
record PageText(int number, Rectangle2D box, List<Line> lines) {
    /** A run of letters on one line; its room is that of letters without tails. */
    record Line(String text, Rectangle2D box) {}

    static List<PageText> of(PDDocument document) throws IOException {
        var reader = new Reader();
        reader.writeText(document, Writer.nullWriter());
        return List.copyOf(reader.pages);
    }

    /** Gathers what each operator of the page draws. */
    private static final class Reader extends PDFTextStripper {
        /** The part of a letter's height that even low letters fill. */
        private static final double LOW = 0.7;

        private final List<PageText> pages = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private List<Line> lines = new ArrayList<>();
        private Rectangle2D room;

        @Override
        protected void startPage(PDPage page) {
            lines = new ArrayList<>();
        }

        @Override
        public void showTextString(byte[] string) throws IOException {
            super.showTextString(string);
            end();
        }

        @Override
        public void showTextStrings(COSArray strings) throws IOException {
            super.showTextStrings(strings);
            end();
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            double height = letter.getHeightDir() * LOW;
            var box = new Rectangle2D.Double(
                    letter.getXDirAdj(), letter.getYDirAdj() - height, letter.getWidthDirAdj(), height);
            room = room == null ? box : room.createUnion(box);
            text.append(letter.getUnicode());
        }

        private void end() {
            if (room != null && !text.toString().isBlank()) {
                lines.add(new Line(text.toString(), room));
            }
            text.setLength(0);
            room = null;
        }

        @Override
        protected void endPage(PDPage page) {
            var crop = page.getCropBox();
            pages.add(new PageText(
                    getCurrentPageNo(),
                    new Rectangle2D.Double(0, 0, crop.getWidth(), crop.getHeight()),
                    List.copyOf(lines)));
        }
    }
}
