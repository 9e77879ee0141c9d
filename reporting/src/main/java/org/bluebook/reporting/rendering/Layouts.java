package org.bluebook.reporting.rendering;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import org.bluebook.templates.Template;

/** The compiled layouts, loaded once and shared by all threads. */
final class Layouts {
    private final Map<Template, JasperReport> compiled = new EnumMap<>(Template.class);

    Layouts(JasperReportsContext context) {
        for (var template : Template.values()) {
            compiled.put(template, load(context, template));
        }
    }

    private static JasperReport load(JasperReportsContext context, Template template) {
        try (var file = template.compiled()) {
            if (file == null) {
                throw new RenderingRefused("The layout %s is missing from the templates.".formatted(template));
            }
            return (JasperReport) JRLoader.loadObject(context, file);
        } catch (IOException | JRException e) {
            throw new RenderingRefused("The layout %s cannot be read: %s".formatted(template, e.getMessage()), e);
        }
    }

    JasperReport of(Template template) {
        return compiled.get(template);
    }
}
