package org.bluebook.reporting.accessibility;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/** The texts of a page in the order in which they were drawn, each with the room it takes; lengths in points, y downwards. */
record PageText(int number, Rectangle2D box, List<Line> lines) {
    /** A run of letters on one line; its room is that of letters without tails. */
    record Line(String text, Rectangle2D box) {}

    static List<PageText> of(PDDocument document) throws IOException {
        var reader = new Reader();
        var pages = new ArrayList<PageText>();
        for (var page : document.getPages()) {
            var crop = page.getCropBox();
            reader.begin(crop);
            reader.read(page);
            pages.add(new PageText(
                    pages.size() + 1,
                    new Rectangle2D.Double(0, 0, crop.getWidth(), crop.getHeight()),
                    List.copyOf(reader.lines)));
        }
        return pages;
    }

    /** Gathers what each operator of the page draws, a string at a time: letters are looked up once in each file. */
    private static final class Reader extends PDFStreamEngine {
        /** The part of a letter's height that even low letters fill. */
        private static final double LOW = 0.7;

        private final Map<PDFont, Letters> fonts = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private List<Line> lines = new ArrayList<>();
        private PDRectangle page;
        private Rectangle2D room;

        Reader() {
            Stream.of(
                            new BeginText(this),
                            new EndText(this),
                            new Concatenate(this),
                            new DrawObject(this),
                            new Save(this),
                            new Restore(this),
                            new SetGraphicsStateParameters(this),
                            new SetMatrix(this),
                            new MoveText(this),
                            new MoveTextSetLeading(this),
                            new NextLine(this),
                            new SetFontAndSize(this),
                            new SetCharSpacing(this),
                            new SetWordSpacing(this),
                            new SetTextLeading(this),
                            new SetTextRise(this),
                            new SetTextRenderingMode(this),
                            new SetTextHorizontalScaling(this),
                            new ShowText(this),
                            new ShowTextAdjusted(this),
                            new ShowTextLine(this),
                            new ShowTextLineAndSpace(this))
                    .forEach(this::addOperator);
        }

        void read(PDPage page) throws IOException {
            processChildStream(new InMemory(page), page);
        }

        void begin(PDRectangle crop) {
            page = crop;
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
        protected void showText(byte[] string) throws IOException {
            var state = getGraphicsState().getTextState();
            if (state.getFont() == null) {
                return;
            }
            var letters = fonts.computeIfAbsent(state.getFont(), Letters::new);
            double scale = state.getHorizontalScaling() / 100;
            double width = 0;
            double end = 0;
            var bytes = new ByteArrayInputStream(string);
            while (bytes.available() > 0) {
                int before = bytes.available();
                int code = letters.next(bytes);
                var letter = letters.of(code);
                double own = letter.width() * state.getFontSize();
                if (letter.text() != null) {
                    text.append(letter.text());
                    end = width + own * scale;
                }
                boolean isSpace = code == ' ' && before - bytes.available() == 1;
                width += (own + state.getCharacterSpacing() + (isSpace ? state.getWordSpacing() : 0)) * scale;
            }
            take(state, end, letters.height() * state.getFontSize() * LOW);
            getTextMatrix().translate((float) width, 0);
        }

        /** So much of the page, as it lies there. */
        private void take(PDTextState state, double width, double height) {
            var place = getTextMatrix()
                    .multiply(getGraphicsState().getCurrentTransformationMatrix())
                    .createAffineTransform();
            var taken = place.createTransformedShape(new Rectangle2D.Double(0, state.getRise(), width, height))
                    .getBounds2D();
            var box = new Rectangle2D.Double(
                    taken.getX() - page.getLowerLeftX(),
                    page.getUpperRightY() - taken.getMaxY(),
                    taken.getWidth(),
                    taken.getHeight());
            room = room == null ? box : room.createUnion(box);
        }

        private void end() {
            if (room != null && !text.toString().isBlank()) {
                lines.add(new Line(text.toString(), room));
            }
            text.setLength(0);
            room = null;
        }
    }
}
