package org.bluebook.reporting.accessibility;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.bluebook.reporting.accessibility.PageText.Line;

/** The long way to the lines of a file: the library's own engine follows every operator, for whoever draws pages with it. */
final class LibraryReader extends PDFStreamEngine {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private PDRectangle page;
    private Rectangle2D room;

    private LibraryReader() {
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
                        new SetTextHorizontalScaling(this),
                        new ShowText(this),
                        new ShowTextAdjusted(this),
                        new ShowTextLine(this),
                        new ShowTextLineAndSpace(this))
                .forEach(this::addOperator);
    }

    /** Of all pages. */
    static List<Line> read(PDDocument document) throws IOException {
        var reader = new LibraryReader();
        for (var page : document.getPages()) {
            reader.page = page.getCropBox();
            reader.processPage(page);
        }
        return reader.lines;
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
        var font = state.getFont();
        if (font == null) {
            return;
        }
        double scale = state.getHorizontalScaling() / 100;
        double width = 0;
        double end = 0;
        var bytes = new ByteArrayInputStream(string);
        while (bytes.available() > 0) {
            int before = bytes.available();
            int code = font.readCode(bytes);
            double own = font.getDisplacement(code).getX() * state.getFontSize();
            var letter = font.toUnicode(code, GlyphList.getAdobeGlyphList());
            if (letter != null || font instanceof PDSimpleFont) {
                text.append(letter == null ? Character.toString((char) code) : letter);
                end = width + own * scale;
            }
            boolean isSpace = code == ' ' && before - bytes.available() == 1;
            width += (own + state.getCharacterSpacing() + (isSpace ? state.getWordSpacing() : 0)) * scale;
        }
        take(state, end, Letters.heightOf(font) * state.getFontSize() * 0.7);
        getTextMatrix().translate((float) width, 0);
    }

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
