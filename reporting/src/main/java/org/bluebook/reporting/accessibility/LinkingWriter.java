package org.bluebook.reporting.accessibility;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRPrintText;

/**
 * Writes a PDF whose links know their place in the structure and are known there: the library keeps a way from each page
 * to its structure, and none from a link.
 */
public final class LinkingWriter extends PdfWriter {
    /** Behind the numbers of all pages. */
    private static final int FIRST_LINK = 1_000_000;

    private static final Pattern RANDOM = Pattern.compile("^/[A-Z]{6}\\+");
    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");

    private final List<PdfStructureElement> links = new ArrayList<>();
    private boolean leavesOfNumbers;

    private LinkingWriter(PdfDocument pages, OutputStream bytes, Function<PdfWriter, PdfContentByte> content) {
        super(pages, bytes);
        directContent = content.apply(this);
    }

    /** As the library makes its own; {@code content} is what takes what is drawn on each page. */
    public static LinkingWriter of(Document document, OutputStream bytes, Function<PdfWriter, PdfContentByte> content)
            throws DocumentException {
        var pages = new PdfDocument();
        pages.setTextRenderingOptions(document.getTextRenderingOptions());
        document.addDocListener(pages);
        var writer = new LinkingWriter(pages, bytes, content);
        pages.addWriter(writer);
        return writer;
    }

    /** Makes a line of the table of contents, from its title to its page number, a link to the heading. */
    void link(PdfStructureElement place, JRPrintText title, JRPrintText page) {
        var annotation = new PdfAnnotation(this, room(title, page));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.DEST, new PdfString(page.getHyperlinkAnchor()));
        annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        annotation.put(
                PdfName.CONTENTS,
                new PdfString(
                        "%s, page %s".formatted(title.getFullText(), page.getFullText()), PdfObject.TEXT_UNICODE));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(FIRST_LINK + links.size()));
        links.add(place);
        ((PdfArray) place.get(PdfName.K)).add(referenceTo(annotation));
        addAnnotation(annotation);
    }

    private Rectangle room(JRPrintText title, JRPrintText page) {
        float height = getPageSize().getHeight();
        return new Rectangle(
                title.getX(),
                height - title.getY() - title.getHeight(),
                page.getX() + page.getWidth(),
                height - title.getY());
    }

    private PdfDictionary referenceTo(PdfAnnotation annotation) {
        var reference = new PdfDictionary(OBJECT_REFERENCE);
        reference.put(PdfName.OBJ, annotation.getIndirectReference());
        reference.put(PdfName.PG, getPageReference(getCurrentPageNumber()));
        return reference;
    }

    /** Adds the links to the one tree of numbers there is, when its root is written; that of more than 64 pages has leaves. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        if (!links.isEmpty() && object instanceof PdfDictionary tree && !tree.contains(PdfName.TYPE)) {
            boolean isRoot = !tree.contains(PdfName.LIMITS);
            if (isRoot && tree.contains(PdfName.NUMS)) {
                addTo(tree.getAsArray(PdfName.NUMS));
            } else if (isRoot && leavesOfNumbers && tree.contains(PdfName.KIDS)) {
                tree.getAsArray(PdfName.KIDS).add(super.addToBody(leaf()).getIndirectReference());
            }
            leavesOfNumbers = leavesOfNumbers || tree.contains(PdfName.NUMS);
        }
        return super.addToBody(steadilyNamed(object));
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        return super.addToBody(steadilyNamed(object), reference);
    }

    /** The library names each embedded font part at random, "QWERTY+SourceSans3-Regular"; here the name becomes fixed. */
    private static PdfObject steadilyNamed(PdfObject object) {
        if (object instanceof PdfDictionary font) {
            for (var key : List.of(PdfName.BASEFONT, PdfName.FONTNAME)) {
                if (font.get(key) instanceof PdfName name) {
                    var random = RANDOM.matcher(name.toString());
                    if (random.find()) {
                        font.put(key, new PdfName("HOUSEF+" + name.toString().substring(random.end())));
                    }
                }
            }
        }
        return object;
    }

    private PdfDictionary leaf() {
        var leaf = new PdfDictionary();
        leaf.put(PdfName.LIMITS, new PdfArray(new int[] {FIRST_LINK, FIRST_LINK + links.size() - 1}));
        var numbers = new PdfArray();
        addTo(numbers);
        leaf.put(PdfName.NUMS, numbers);
        return leaf;
    }

    private void addTo(PdfArray numbers) {
        for (int i = 0; i < links.size(); i++) {
            numbers.add(new PdfNumber(FIRST_LINK + i));
            numbers.add(links.get(i).getReference());
        }
    }
}
