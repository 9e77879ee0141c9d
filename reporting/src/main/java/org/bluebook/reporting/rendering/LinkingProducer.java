package org.bluebook.reporting.rendering;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.PrintPageFormat;
import net.sf.jasperreports.pdf.classic.ClassicDocument;
import net.sf.jasperreports.pdf.classic.ClassicPdfContent;
import net.sf.jasperreports.pdf.classic.ClassicPdfOutline;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocument;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfOutlineEntry;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import org.bluebook.reporting.accessibility.LinkingWriter;

/** The engine's producer over a writer of ours; it has no way in for one, so everything that asks for the writer is here. */
abstract class LinkingProducer extends ClassicPdfProducer {
    private ClassicDocument document;
    private LinkingWriter writer;
    private ClassicPdfContent content;

    LinkingProducer(PdfProducerContext context) {
        super(context);
    }

    @Override
    public PdfDocument createDocument(PrintPageFormat format) {
        document = (ClassicDocument) super.createDocument(format);
        return document;
    }

    @Override
    public final PdfDocumentWriter createWriter(OutputStream bytes) throws JRException {
        try {
            writer = LinkingWriter.of(document.getDocument(), bytes, TerseContent::new);
            writer.setCloseStream(false);
            writer.setTagged();
            return describing(writer);
        } catch (DocumentException e) {
            throw getContext().handleDocumentException(e);
        }
    }

    /** The writer as the engine drives it. */
    abstract PdfDocumentWriter describing(PdfWriter own);

    @Override
    public PdfWriter getPdfWriter() {
        return writer;
    }

    @Override
    public PdfContent createPdfContent() {
        content = new ClassicPdfContent(writer, null);
        return content;
    }

    @Override
    public PdfContent getPdfContent() {
        return content;
    }

    @Override
    public PdfContentByte getPdfContentByte() {
        return content.getPdfContentByte();
    }

    @Override
    public PdfOutlineEntry getRootOutline() {
        return new ClassicPdfOutline(getPdfContentByte().getRootOutline());
    }

    @Override
    public void newPage() {
        document.getDocument().newPage();
        content.refreshContent();
    }
}
