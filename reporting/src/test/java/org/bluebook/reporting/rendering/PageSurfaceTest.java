package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.bluebook.reporting.charts.Graphics2DSurface;
import org.bluebook.reporting.charts.Ink;
import org.bluebook.reporting.charts.Lettering;
import org.bluebook.reporting.charts.Lettering.Anchor;
import org.bluebook.reporting.charts.Pen;
import org.bluebook.reporting.charts.Surface;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.Test;

/** What stands on the page is what the library's own graphics put there, as the engine has them draw. */
class PageSurfaceTest {
    private static final int LEFT = 7;
    private static final int WIDTH = 407;
    private static final int HEIGHT = 240;

    /** Of 255 shades of grey. */
    private static final int UNSEEN = 8;

    private static final Fonts FONTS = new Fonts();

    @Test
    void drawsLinesOfEveryPen() throws IOException {
        assertSame(surface -> {
            double y = 10.5;
            for (var pen : Pen.values()) {
                surface.line(10, y, 190, y, pen);
                surface.line(20 + y, 5, 40 + y, 115, pen);
                y += 12;
            }
        });
    }

    @Test
    void drawsShapesOfEveryInk() throws IOException {
        assertSame(surface -> {
            double x = 4;
            for (var ink : Ink.values()) {
                surface.rectangle(x, 5, 20, 30, ink);
                surface.circle(x + 10, 55, 9, ink);
                surface.polygon(ink, x, 110, x + 20, 110, x + 15, 80);
                x += 24;
            }
        });
    }

    @Test
    void setsTextByEachOfItsEnds() throws IOException {
        assertSame(surface -> {
            double y = 20;
            for (var anchor : Anchor.values()) {
                surface.rectangle(90, y, 20, 5, Ink.RUST);
                surface.text("Begins", 100, y, Lettering.LABEL.anchored(anchor));
                surface.text(
                        "ends", 100, y + 12, Lettering.LABEL.anchored(anchor).inBold());
                y += 30;
            }
        });
    }

    @Test
    void leavesNoPictureOnThePage() throws IOException {
        try (var file = Loader.loadPDF(new Renderer().pdf(Template.MANAGEMENT_BOARD, SamplePaper.board()))) {
            for (var page : file.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    private static void assertSame(Consumer<Surface> drawing) throws IOException {
        for (double scale : new double[] {1, 2}) {
            var ours = drawn(page -> drawing.accept(new PageSurface(page, FONTS, LEFT, HEIGHT, scale)));
            var theirs = drawn(page -> {
                var graphics = page.createGraphics(WIDTH, HEIGHT, new HouseFont());
                graphics.translate(LEFT, 0);
                graphics.scale(scale, scale);
                drawing.accept(new Graphics2DSurface(graphics));
                graphics.dispose();
            });
            assertThat(strangePixels(ours, theirs)).isZero();
        }
    }

    private static int strangePixels(BufferedImage one, BufferedImage other) {
        int strange = 0;
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                int difference = (one.getRGB(x, y) & 0xff) - (other.getRGB(x, y) & 0xff);
                strange += Math.abs(difference) > UNSEEN ? 1 : 0;
            }
        }
        return strange;
    }

    private static BufferedImage drawn(Consumer<PdfContentByte> drawing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(new Rectangle(WIDTH, HEIGHT))) {
            var writer = PdfWriter.getInstance(document, bytes);
            document.open();
            drawing.accept(writer.getDirectContent());
        }
        try (var file = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFRenderer(file).renderImage(0, 1, ImageType.GRAY);
        }
    }

    private static final class HouseFont implements FontMapper {
        @Override
        public BaseFont awtToPdf(Font font) {
            return FONTS.face(font.getPSName().contains("Semibold"), false);
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            throw new UnsupportedOperationException("Nothing reads a font back from a PDF.");
        }
    }
}
