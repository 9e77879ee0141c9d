package org.bluebook.reporting.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Furniture;
import org.bluebook.templates.Template;

/** Renders a document as PDF/A-2a and PDF/UA-1, always to the same bytes. */
@ApplicationScoped
public class Renderer {
    private final JasperReportsContext context = new HouseContext();
    private final Layouts layouts = new Layouts(context);
    private final Glyphs glyphs = new Glyphs();
    private final Fonts fonts = new Fonts();

    public byte[] pdf(Template template, Document document) {
        try {
            return export(fill(template, document), new Imprint(template, document));
        } catch (JRException | JRRuntimeException e) {
            throw new RenderingRefused("\"%s\" cannot be rendered: %s".formatted(document.title(), e.getMessage()), e);
        }
    }

    private JasperPrint fill(Template template, Document document) throws JRException {
        var rows = new Rows(new Flow(layouts, glyphs).of(document.blocks()));
        return JasperFillManager.getInstance(context).fill(layouts.of(template), parameters(document), rows);
    }

    private byte[] export(JasperPrint print, Imprint imprint) throws JRException {
        var bytes = new ByteArrayOutputStream(1 << 18);
        var exporter = new PaperExporter(context, fonts, print, imprint);
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.exportReport();
        return SubsetNames.fixed(bytes.toByteArray());
    }

    private Map<String, Object> parameters(Document document) {
        var furniture = document.furniture();
        var parameters = new HashMap<String, Object>();
        parameters.put("title", glyphs.printable(document.title()));
        parameters.put("marking", glyphs.printable(furniture.marking()));
        parameters.put("paperReference", glyphs.printable(furniture.paperReference()));
        parameters.put("body", glyphs.printable(furniture.body()));
        parameters.put("dateLine", glyphs.printable(furniture.dateLine()));
        parameters.put("byLine", glyphs.printable(furniture.byLine()));
        parameters.put("reportNumber", glyphs.printable(furniture.reportNumber()));
        parameters.put("subject", glyphs.printable(furniture.subject()));
        parameters.put("shortHash", furniture.shortHash());
        parameters.put("demonstration", demonstration(furniture));
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Europe/London"));
        return parameters;
    }

    private static String demonstration(Furniture furniture) {
        return furniture.demonstration() ? "Demonstration data" : "";
    }
}
