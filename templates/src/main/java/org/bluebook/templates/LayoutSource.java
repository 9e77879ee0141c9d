package org.bluebook.templates;

import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** One JRXML: the house style and, for a whole document, the shared bands are poured in before it is compiled. */
record LayoutSource(Path folder, Template template) {

    void compileTo(Path target) {
        try {
            var compiled = target.resolve(template.fileName() + ".jasper").toString();
            JasperCompileManager.compileReportToFile(design(), compiled);
        } catch (JRException e) {
            throw new TemplateBroken(
                    "The template %s.jrxml does not compile: %s".formatted(template.fileName(), e.getMessage()), e);
        }
    }

    JasperDesign design() throws JRException {
        var design = load(template.fileName());
        addHouseStyles(design);
        if (template.isDocument()) {
            addBlocks(design, blocks());
        }
        return design;
    }

    private JasperDesign blocks() throws JRException {
        var blocks = load("blocks");
        if (template.isLargePrint()) {
            LargePrint.enlarge(blocks);
        }
        return blocks;
    }

    private JasperDesign load(String which) throws JRException {
        return JRXmlLoader.load(folder.resolve(which + ".jrxml").toFile());
    }

    /** Styles become part of the report, so that no style file is read when a paper is filled. */
    private void addHouseStyles(JasperDesign design) throws JRException {
        for (var reference : design.getTemplates()) {
            design.removeTemplate(reference);
        }
        var house = List.of(
                JRXmlTemplateLoader.load(folder.resolve("house.jrtx").toFile()).getStyles());
        for (var style : template.isDocument() ? house : StylesUsed.in(design, house)) {
            if (template.isLargePrint()) {
                LargePrint.enlarge(style);
            }
            design.addStyle(style);
        }
    }

    private static void addBlocks(JasperDesign design, JasperDesign blocks) throws JRException {
        for (var field : blocks.getFieldsList()) {
            design.addField(field);
        }
        for (var group : blocks.getGroupsList()) {
            design.addGroup((JRDesignGroup) group);
        }
        for (var band : blocks.getDetailSection().getBands()) {
            ((JRDesignSection) design.getDetailSection()).addBand(band);
        }
    }
}
