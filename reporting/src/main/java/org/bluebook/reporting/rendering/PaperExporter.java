package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.ExporterFilter;
import net.sf.jasperreports.engine.fill.JRTemplateElement;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.bluebook.reporting.accessibility.StructureTagger;

/** The engine's exporter with our producer and our tagger; one for each export. */
final class PaperExporter extends JRPdfExporter {
    private final Fonts fonts;
    private final Imprint imprint;
    private final byte[] content;
    private final Map<JRTemplateElement, Setting> settings = new HashMap<>();

    PaperExporter(JasperReportsContext context, Fonts fonts, JasperPrint print, Imprint imprint, byte[] content) {
        super(context);
        this.fonts = fonts;
        this.imprint = imprint;
        this.content = content;
        setExporterInput(new SimpleExporterInput(print));
        setConfiguration(configuration());
    }

    private SimplePdfExporterConfiguration configuration() {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_3A);
        configuration.setIccProfilePath("colour/sRGB.icc");
        configuration.setCompressed(true);
        configuration.setTagged(true);
        configuration.setTagLanguage(imprint.language());
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataTitle(imprint.title());
        configuration.setMetadataSubject(imprint.subject());
        configuration.setMetadataAuthor(imprint.author());
        configuration.setMetadataCreator(Imprint.producer());
        configuration.setMetadataProducer(Imprint.producer());
        return configuration;
    }

    /** Every element is printed; the engine would look for reasons to leave some out. */
    @Override
    protected ExporterFilter createFilter() {
        return null;
    }

    /** The engine writes a change of coordinates and a frame around each text, also where neither changes anything. */
    @Override
    public void exportText(JRPrintText text) {
        var setting = setting(text);
        var ours = new PaperText(setting, page(), pageFormat.getPageHeight());
        if (!ours.takes(text)) {
            super.exportText(text);
            return;
        }
        int x = text.getX() + getOffsetX();
        int y = text.getY() + getOffsetY();
        if (text.getAnchorName() != null) {
            var place = new PdfDestination(PdfDestination.XYZ, x, pageFormat.getPageHeight() - y, 0);
            page().localDestination(text.getAnchorName(), place);
            bookmark(text);
        }
        pdfTagger.startText(text);
        ours.draw(text, x, y);
        pdfTagger.endText();
        if (setting.lined()) {
            pdfTagger.beginArtifact();
            exportBox(text.getLineBox(), text);
            pdfTagger.endArtifact();
        }
    }

    private Setting setting(JRPrintText text) {
        return settings.computeIfAbsent(((JRTemplatePrintText) text).getTemplate(), element -> Setting.of(text, fonts));
    }

    /** The engine would lay a picture of one empty point over each chart. */
    @Override
    public void exportImage(JRPrintImage image) {
        float x = image.getX() + getOffsetX();
        float y = pageFormat.getPageHeight() - image.getY() - getOffsetY() - image.getHeight();
        pdfTagger.startImage(image, x, y, x + image.getWidth(), y + image.getHeight());
        ((ChartImage) image.getRenderer()).draw(page(), fonts, x, y, image.getWidth(), image.getHeight());
        pdfTagger.endImage();
    }

    private PdfContentByte page() {
        return ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
    }

    @Override
    protected void setAnchor(PdfChunk chunk, JRPrintAnchor anchor, JRPrintElement element) {
        if (anchor.getAnchorName() != null && element instanceof JRPrintText heading) {
            chunk.setLocalDestination(anchor.getAnchorName());
            bookmark(heading);
        }
    }

    /** It is called what its heading says; the name of the anchor is for links. */
    private void bookmark(JRPrintText heading) {
        addBookmark(heading.getBookmarkLevel(), heading.getFullText(), heading.getX(), heading.getY());
    }

    /** No link but ours, which lead within the paper and are made by {@link StructureTagger}. */
    @Override
    protected boolean setHyperlinkInfo(PdfChunk chunk, JRPrintHyperlink link) {
        return false;
    }

    @Override
    protected PdfProducerFactory getPdfProducerFactory() {
        return context -> new PaperProducer(context, fonts, imprint, content);
    }

    @Override
    protected PdfTaggerFactory getPdfTaggerFactory(Boolean tagged) {
        return exporter -> new StructureTagger();
    }
}
