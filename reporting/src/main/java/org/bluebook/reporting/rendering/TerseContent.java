package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What is on a page, without what it says already: a colour, pen or face is told where something is drawn with another than
 * the last, and a line of text by how far it is from the one before. The library tells each whenever it is asked to.
 */
final class TerseContent extends PdfContentByte {
    private final Told<Color> fill = new Told<>(super::setColorFill);
    private final Told<Color> stroke = new Told<>(super::setColorStroke);
    private final Told<Float> width = new Told<>(super::setLineWidth);
    private final Told<Integer> cap = new Told<>(super::setLineCap);
    private final Told<Dash> dash = new Told<>(this::tell);
    private final Told<Face> face = new Told<>(this::tell);
    private final List<Told<?>> all = List.of(fill, stroke, width, cap, dash, face);
    private boolean turned;

    TerseContent(PdfWriter writer) {
        super(writer);
    }

    /** No units are a line without gaps. */
    private record Dash(float on, float off, float phase) {}

    private record Face(BaseFont font, float size) {}

    /** One thing that a page remembers; null until it is told. */
    private static final class Told<T> {
        private final Consumer<T> teller;
        private final List<T> saved = new ArrayList<>();
        private T wanted;
        private T told;

        Told(Consumer<T> teller) {
            this.teller = teller;
        }

        void want(T value) {
            wanted = value;
        }

        void tell() {
            if (!Objects.equals(wanted, told)) {
                teller.accept(wanted);
                told = wanted;
            }
        }

        void save() {
            saved.add(wanted);
        }

        void restore() {
            wanted = saved.remove(saved.size() - 1);
            told = wanted;
        }

        /** Whatever comes next is told. */
        void forget() {
            told = null;
        }

        void reset() {
            wanted = null;
            told = null;
        }
    }

    private void tell(Dash lines) {
        if (lines.on() == 0) {
            super.setLineDash(lines.phase());
        } else {
            super.setLineDash(lines.on(), lines.off(), lines.phase());
        }
    }

    private void tell(Face letters) {
        super.setFontAndSize(letters.font(), letters.size());
    }

    @Override
    public void setColorFill(Color colour) {
        fill.want(colour);
    }

    @Override
    public void setColorStroke(Color colour) {
        stroke.want(colour);
    }

    @Override
    public void setLineWidth(float points) {
        width.want(points);
    }

    @Override
    public void setLineCap(int style) {
        cap.want(style);
    }

    @Override
    public void setLineDash(float phase) {
        dash.want(new Dash(0, 0, phase));
    }

    @Override
    public void setLineDash(float on, float off, float phase) {
        dash.want(new Dash(on, off, phase));
    }

    @Override
    public void setFontAndSize(BaseFont font, float size) {
        face.want(new Face(font, size));
    }

    @Override
    public void moveTo(float x, float y) {
        tellOfPaths();
        super.moveTo(x, y);
    }

    @Override
    public void rectangle(float x, float y, float across, float up) {
        tellOfPaths();
        super.rectangle(x, y, across, up);
    }

    private void tellOfPaths() {
        fill.tell();
        stroke.tell();
        width.tell();
        cap.tell();
        dash.tell();
    }

    @Override
    public void beginText() {
        super.beginText();
        turned = false;
    }

    /** To a hundredth of a point, which is as fine as the library writes. */
    @Override
    public void setTextMatrix(float a, float b, float c, float d, float x, float y) {
        if (!turned && a == 1 && b == 0 && c == 0 && d == 1) {
            moveText(hundredths(x) - getXTLM(), hundredths(y) - getYTLM());
        } else {
            turned = true;
            super.setTextMatrix(a, b, c, d, x, y);
        }
    }

    private static float hundredths(float points) {
        return Math.round(points * 100) / 100f;
    }

    @Override
    public void showText(String text) {
        tellOfText();
        super.showText(text);
    }

    @Override
    public void showText(PdfTextArray text) {
        tellOfText();
        super.showText(text);
    }

    private void tellOfText() {
        fill.tell();
        face.tell();
    }

    @Override
    public void saveState() {
        all.forEach(Told::tell);
        all.forEach(Told::save);
        super.saveState();
    }

    @Override
    public void restoreState() {
        super.restoreState();
        all.forEach(Told::restore);
    }

    /** What it tells is not known here. */
    @Override
    public void add(PdfContentByte other) {
        all.forEach(Told::tell);
        super.add(other);
        all.forEach(Told::forget);
    }

    /** A page begins with nothing told. */
    @Override
    public void reset(boolean validateContent) {
        super.reset(validateContent);
        all.forEach(Told::reset);
    }
}
