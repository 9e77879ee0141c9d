package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.PdfWriter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfWriter;

/** Writes our own metadata and fixed dates where the engine would write its name and the clock's. */
final class PaperWriter extends ClassicPdfWriter {
    /** How hard each part of a file is packed: half the work of the usual six, for a fourteenth more bytes. */
    static final int PACKING = 2;

    private final Imprint imprint;

    PaperWriter(ClassicPdfProducer producer, PdfWriter writer, Imprint imprint) {
        super(producer, writer);
        writer.setCompressionLevel(PACKING);
        this.imprint = imprint;
    }

    @Override
    public void createXmpMetadata(String title, String subject, String keywords, boolean isTagged) {
        imprint.writeInto(getPdfWriter().getInfo());
        getPdfWriter().setXmpMetadata(Xmp.of(imprint));
    }
}
