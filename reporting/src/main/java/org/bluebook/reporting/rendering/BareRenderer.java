package org.bluebook.reporting.rendering;

import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import org.bluebook.reporting.documents.Document;
import org.bluebook.templates.Template;

/** JasperReports as it comes, untagged, with the same layouts and rows: what the benchmark holds {@link Renderer} to, and nothing else. */
public final class BareRenderer {
    private final JasperReportsContext context = new HouseContext();
    private final Filler filler = new Filler(context, UnaryOperator.identity());

    public byte[] pdf(Template template, Document document) {
        try {
            var bytes = new ByteArrayOutputStream(1 << 18);
            var exporter = new JRPdfExporter(context);
            exporter.setExporterInput(new SimpleExporterInput(filler.fill(template, document)));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
            exporter.setConfiguration(realText());
            exporter.exportReport();
            return bytes.toByteArray();
        } catch (JRException e) {
            throw new RenderingRefused("\"%s\" cannot be rendered: %s".formatted(document.title(), e.getMessage()), e);
        }
    }

    private static SimplePdfReportConfiguration realText() {
        var configuration = new SimplePdfReportConfiguration();
        configuration.setForceSvgShapes(false);
        return configuration;
    }
}
