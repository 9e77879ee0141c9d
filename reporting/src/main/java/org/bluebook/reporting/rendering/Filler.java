package org.bluebook.reporting.rendering;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.bluebook.reporting.documents.Document;
import org.bluebook.templates.Template;

/** Lays a document out on pages; every text passes through {@code printable} first. */
final class Filler {
    private final JasperReportsContext context;
    private final Layouts layouts;
    private final UnaryOperator<String> printable;

    Filler(JasperReportsContext context, UnaryOperator<String> printable) {
        this.context = context;
        this.layouts = new Layouts(context);
        this.printable = printable;
    }

    JasperPrint fill(Template template, Document document) throws JRException {
        double scale = template.isLargePrint() ? Template.LARGE : 1;
        var rows = new Rows(new Flow(layouts, printable, scale).of(document.blocks()));
        var print = JasperFillManager.getInstance(context).fill(layouts.of(template), parameters(document), rows);
        PageNumbers.into(print);
        return print;
    }

    private Map<String, Object> parameters(Document document) {
        var parameters = new HashMap<String, Object>();
        texts(document).forEach((name, text) -> parameters.put(name, printable.apply(text)));
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Europe/London"));
        return parameters;
    }

    private static Map<String, String> texts(Document document) {
        var furniture = document.furniture();
        return Map.of(
                "title", document.title(),
                "marking", furniture.marking(),
                "paperReference", furniture.paperReference(),
                "body", furniture.body(),
                "dateLine", furniture.dateLine(),
                "byLine", furniture.byLine(),
                "reportNumber", furniture.reportNumber(),
                "subject", furniture.subject(),
                "shortHash", furniture.shortHash(),
                "demonstration", furniture.demonstration() ? "Demonstration data" : "");
    }
}
