package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.ExporterFilter;
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
        if (!PaperText.takes(text)) {
            super.exportText(text);
            return;
        }
        pdfTagger.startText(text);
        new PaperText(fonts, page(), pageFormat.getPageHeight())
                .draw(text, text.getX() + getOffsetX(), text.getY() + getOffsetY());
        pdfTagger.endText();
        if (hasLines(text.getLineBox())) {
            pdfTagger.beginArtifact();
            exportBox(text.getLineBox(), text);
            pdfTagger.endArtifact();
        }
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

    private static boolean hasLines(JRLineBox box) {
        return box.getTopPen().getLineWidth() > 0
                || box.getLeftPen().getLineWidth() > 0
                || box.getBottomPen().getLineWidth() > 0
                || box.getRightPen().getLineWidth() > 0;
    }

    /** A bookmark is called what its heading says; the name of its anchor is for links. */
    @Override
    protected void setAnchor(PdfChunk chunk, JRPrintAnchor anchor, JRPrintElement element) {
        if (anchor.getAnchorName() != null && element instanceof JRPrintText heading) {
            chunk.setLocalDestination(anchor.getAnchorName());
            addBookmark(anchor.getBookmarkLevel(), heading.getFullText(), element.getX(), element.getY());
        }
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
