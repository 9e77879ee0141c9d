package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Follows what a page, or a form on it, asks for, as far as it draws text; what cannot be followed is refused, never passed over. */
final class Drawing {
    private static final int DEEPEST = 50;

    private final COSDictionary resources;
    private final Fonts fonts;
    private final Lines lines;
    private final int depth;
    private final Deque<Pen> saved = new ArrayDeque<>();
    private Pen pen;

    private Drawing(COSDictionary resources, Fonts fonts, Lines lines, int depth, Pen pen) {
        this.resources = resources;
        this.fonts = fonts;
        this.lines = lines;
        this.depth = depth;
        this.pen = pen;
    }

    static Lines of(PDPage page, Fonts fonts) throws IOException {
        var lines = new Lines(page.getCropBox());
        new Drawing(own(page.getResources(), new COSDictionary()), fonts, lines, 0, new Pen())
                .follow(page.getContentsForRandomAccess());
        return lines;
    }

    private static COSDictionary own(PDResources resources, COSDictionary inherited) {
        return resources == null ? inherited : resources.getCOSObject();
    }

    private void follow(RandomAccessRead content) throws IOException {
        var given = new Instructions(Unpacked.of(content));
        for (var operator = given.next(); operator != null; operator = given.next()) {
            follow(operator, given);
        }
    }

    private void follow(String operator, Instructions given) throws IOException {
        switch (operator) {
            case OperatorName.SAVE -> saved.push(new Pen(pen));
            case OperatorName.RESTORE -> restore();
            case OperatorName.DRAW_OBJECT -> draw(resource(COSName.XOBJECT, given.expect(1)));
            case OperatorName.SET_GRAPHICS_STATE_PARAMS -> take(resource(COSName.EXT_G_STATE, given.expect(1)));
            case OperatorName.SET_FONT_AND_SIZE ->
                pen.take(fonts.of(resource(COSName.FONT, given.expect(2))), given.number(1));
            case OperatorName.SHOW_TEXT -> write(given.expect(1).text(0));
            case OperatorName.SHOW_TEXT_LINE -> {
                pen.nextLine();
                write(given.expect(1).text(0));
            }
            case OperatorName.SHOW_TEXT_LINE_AND_SPACE -> {
                pen.space(given.expect(3).number(0), given.number(1));
                pen.nextLine();
                write(given.text(2));
            }
            case OperatorName.SHOW_TEXT_ADJUSTED -> writeAll(given);
            default -> pen.follow(operator, given);
        }
    }

    private void restore() throws IOException {
        if (saved.isEmpty()) {
            throw new IOException("a page restores what it has not saved");
        }
        pen = saved.pop();
    }

    private COSDictionary resource(COSName kind, Instructions given) throws IOException {
        var those = resources.getCOSDictionary(kind);
        var resource = those == null ? null : those.getCOSDictionary(given.name(0));
        if (resource == null) {
            throw new IOException("a page asks for the %s \"%s\", which is not there"
                    .formatted(kind.getName(), given.name(0).getName()));
        }
        return resource;
    }

    private void write(byte[] text) throws IOException {
        pen.write(text, lines);
        lines.end();
    }

    private void writeAll(Instructions given) throws IOException {
        for (int i = 0; i < given.operands(); i++) {
            if (given.isNumber(i)) {
                pen.back(given.number(i));
            } else {
                pen.write(given.text(i), lines);
            }
        }
        lines.end();
    }

    private void take(COSDictionary state) throws IOException {
        if (state.getDictionaryObject(COSName.FONT) instanceof COSArray font) {
            if (!(font.getObject(0) instanceof COSDictionary letters && font.getObject(1) instanceof COSNumber size)) {
                throw new IOException("a page asks for a font that is none");
            }
            pen.take(fonts.of(letters), size.floatValue());
        }
    }

    /** An image has no text. */
    private void draw(COSDictionary drawn) throws IOException {
        var kind = drawn.getCOSName(COSName.SUBTYPE);
        if (!(drawn instanceof COSStream stream && (COSName.FORM.equals(kind) || COSName.IMAGE.equals(kind)))
                || depth == DEEPEST) {
            throw new IOException("a page draws what cannot be drawn");
        }
        if (COSName.FORM.equals(kind)) {
            var form = new PDFormXObject(stream);
            var laid = new Pen(pen);
            laid.lay(form.getMatrix().createAffineTransform());
            new Drawing(own(form.getResources(), resources), fonts, lines, depth + 1, laid)
                    .follow(form.getContentsForRandomAccess());
        }
    }
}
