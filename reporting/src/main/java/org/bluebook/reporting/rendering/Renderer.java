package org.bluebook.reporting.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import org.bluebook.reporting.documents.Document;
import org.bluebook.templates.Template;

/** Renders a document as PDF/A-3a and PDF/UA-1, always to the same bytes; any number of threads may render at once. */
@ApplicationScoped
public class Renderer {
    private final JasperReportsContext context = HouseContext.quick();
    private final Filler filler = new Filler(context, Glyphs::printable);
    private final Fonts fonts = new Fonts();

    /** All of the paper or nothing: {@link RenderingRefused} names the font, glyph or layout that is missing. */
    public byte[] pdf(Template template, Document document) {
        return pdf(template, document, new byte[0]);
    }

    /** The same with the content enclosed, as canonical JSON. */
    public byte[] pdf(Template template, Document document, byte[] content) {
        try {
            return export(filler.fill(template, document), new Imprint(template, document), content);
        } catch (JRException | JRRuntimeException e) {
            throw new RenderingRefused("\"%s\" cannot be rendered: %s".formatted(document.title(), e.getMessage()), e);
        }
    }

    private byte[] export(JasperPrint print, Imprint imprint, byte[] content) throws JRException {
        var bytes = new ByteArrayOutputStream(1 << 18);
        var exporter = new PaperExporter(context, fonts, print, imprint, content);
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.exportReport();
        return bytes.toByteArray();
    }
}
