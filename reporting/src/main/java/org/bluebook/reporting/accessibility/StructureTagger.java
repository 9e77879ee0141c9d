package org.bluebook.reporting.accessibility;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;

/** Gives each piece of a page its place in the structure tree, or marks it as an artifact. */
public final class StructureTagger implements PdfTagger {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private ClassicPdfProducer producer;
    private Structure structure;
    private String language;
    private PdfStructureElement current;
    private JRPrintText entry;
    private boolean placed;

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        this.producer = (ClassicPdfProducer) producer;
    }

    @Override
    public void init() {
        structure = new Structure(producer.getPdfWriter().getStructureTreeRoot(), language);
    }

    @Override
    public void startPage() {}

    @Override
    public void endPage() {
        structure.endPage();
    }

    @Override
    public void startElement(JRPrintElement element) {
        placed = false;
    }

    /** Behind its page number a line of the table of contents is whole, and becomes a link. */
    @Override
    public void endElement(JRPrintElement element) {
        if (element instanceof JRPrintText text) {
            if (text.getHyperlinkAnchor() == null) {
                entry = text;
            } else {
                writer().link(current, entry, text);
            }
        }
    }

    @Override
    public void beginArtifact() {
        content().beginMarkedContentSequence(ARTIFACT);
    }

    @Override
    public void endArtifact() {
        content().endMarkedContentSequence();
    }

    @Override
    public void startText(JRPrintText text) {
        place(text);
        if (current == null) {
            beginArtifact();
        } else {
            content().beginMarkedContentSequence(current);
        }
    }

    @Override
    public void startText(JRPrintText text, String actualText) {
        startText(text);
    }

    @Override
    public void endText() {
        content().endMarkedContentSequence();
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        current = structure.figure(image.getHyperlinkTooltip(), left, bottom, right, top);
        content().beginMarkedContentSequence(current);
    }

    @Override
    public void endImage() {
        content().endMarkedContentSequence();
    }

    @Override
    public boolean isFirstLinkParagraph() {
        return false;
    }

    @Override
    public PdfStructureEntry getCurrentLinkTag() {
        return null;
    }

    @Override
    public StyledTextListWriter getListWriter() {
        return null;
    }

    /** A text of several lines is placed once. */
    private void place(JRPrintText text) {
        if (!placed) {
            current = element(Role.of(text.getStyle().getName()));
            placed = true;
        }
    }

    private PdfStructureElement element(Role role) {
        return switch (role) {
            case TITLE -> structure.heading(1);
            case HEADING_1 -> structure.heading(2);
            case HEADING_2 -> structure.heading(3);
            case HEADING_3 -> structure.heading(4);
            case CONTENTS_1 -> structure.contentsEntry(1);
            case CONTENTS_2 -> structure.contentsEntry(2);
            case CONTENTS_PAGE -> current;
            case TITLE_LINE, TITLE_LABEL, PARAGRAPH, PARAGRAPH_NUMBER -> structure.paragraph();
            case TITLE_VALUE, NUMBERED_PARAGRAPH -> structure.more();
            case BULLET_MARK -> structure.bulletMark();
            case BULLET -> structure.bullet();
            case SUB_BULLET_MARK -> structure.subBulletMark();
            case SUB_BULLET -> structure.subBullet();
            case CALLOUT_LABEL -> structure.calloutLabel();
            case CALLOUT -> structure.callout();
            case TABLE_CAPTION -> structure.tableCaption();
            case COLUMN_HEAD -> structure.columnHead();
            case ROW_HEAD -> structure.rowHead();
            case CELL -> structure.cell();
            case FURNITURE -> null;
        };
    }

    private LinkingWriter writer() {
        return (LinkingWriter) producer.getPdfWriter();
    }

    private PdfContentByte content() {
        return producer.getPdfContentByte();
    }
}
