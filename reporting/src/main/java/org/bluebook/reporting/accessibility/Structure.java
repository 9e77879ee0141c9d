package org.bluebook.reporting.accessibility;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;

/** The structure tree as it grows in reading order; each verb answers the element that the marked content belongs to. */
final class Structure {
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName LIST = new PdfName("List");
    private static final PdfName NUMBERING = new PdfName("ListNumbering");
    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName BBOX = new PdfName("BBox");

    private final PdfStructureElement document;
    private int lastHeading;
    private PdfStructureElement block;
    private PdfStructureElement contents;
    private PdfStructureElement entry;
    private PdfStructureElement subContents;
    private PdfStructureElement list;
    private PdfStructureElement item;
    private PdfStructureElement subList;
    private PdfStructureElement subItem;
    private PdfStructureElement table;
    private PdfStructureElement row;
    private boolean headed;

    Structure(PdfStructureTreeRoot root, String language) {
        document = new PdfStructureElement(root, new PdfName("Document"));
        document.put(PdfName.LANG, new PdfString(language));
    }

    /** A heading is never more than one level below the one before it. */
    PdfStructureElement heading(int level) {
        lastHeading = Math.min(level, lastHeading + 1);
        return begin("H" + lastHeading);
    }

    PdfStructureElement paragraph() {
        return begin("P");
    }

    /** More of the same paragraph: its text behind its number. */
    PdfStructureElement more() {
        return block;
    }

    PdfStructureElement calloutLabel() {
        block = begin("Div");
        return child(block, "P");
    }

    PdfStructureElement callout() {
        return child(block, "P");
    }

    /** A line of the table of contents, as the link that it is; one of the second level stands inside the one above it. */
    PdfStructureElement contentsEntry(int level) {
        if (contents == null) {
            contents = begin("TOC");
            entry = null;
        }
        boolean below = level > 1 && entry != null;
        if (below && subContents == null) {
            subContents = child(entry, "TOC");
        }
        var line = child(below ? subContents : contents, "TOCI");
        if (!below) {
            entry = line;
            subContents = null;
        }
        return child(child(line, "Reference"), "Link");
    }

    PdfStructureElement bulletMark() {
        if (list == null) {
            list = list(begin("L"));
        }
        item = child(list, "LI");
        subList = null;
        return child(item, "Lbl");
    }

    /** Its marks are points, not numbers. */
    private static PdfStructureElement list(PdfStructureElement list) {
        attribute(list, LIST, NUMBERING, new PdfName("Disc"));
        return list;
    }

    PdfStructureElement bullet() {
        item = child(item, "LBody");
        return child(item, "P");
    }

    PdfStructureElement subBulletMark() {
        if (subList == null) {
            subList = list(child(item, "L"));
        }
        subItem = child(subList, "LI");
        return child(subItem, "Lbl");
    }

    PdfStructureElement subBullet() {
        return child(child(subItem, "LBody"), "P");
    }

    PdfStructureElement tableCaption() {
        table = begin("Table");
        row = null;
        headed = false;
        return child(table, "Caption");
    }

    /** Null where the header row is only repeated at the top of a page. */
    PdfStructureElement columnHead() {
        if (headed) {
            return null;
        }
        if (row == null) {
            row = child(table, "TR");
        }
        return header("Column");
    }

    PdfStructureElement rowHead() {
        headed = true;
        row = child(table, "TR");
        return header("Row");
    }

    PdfStructureElement cell() {
        return child(row, "TD");
    }

    PdfStructureElement figure(String alternative, float left, float bottom, float right, float top) {
        var figure = begin("Figure");
        figure.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        var box = new PdfArray(new float[] {left, bottom, right, top});
        attribute(figure, LAYOUT, BBOX, box);
        return figure;
    }

    /** The table's header row is whole once its page is. */
    void endPage() {
        headed = headed || row != null;
    }

    private PdfStructureElement header(String scope) {
        var header = child(row, "TH");
        attribute(header, TABLE, SCOPE, new PdfName(scope));
        return header;
    }

    private static void attribute(PdfStructureElement element, PdfName owner, PdfName name, PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, owner);
        attributes.put(name, value);
        element.put(PdfName.A, attributes);
    }

    private PdfStructureElement begin(String type) {
        list = null;
        contents = null;
        block = child(document, type);
        return block;
    }

    private static PdfStructureElement child(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }
}
