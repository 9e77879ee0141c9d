package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** What is told once is what the library tells each time. */
class TerseContentTest {
    private static final Fonts FONTS = new Fonts();
    private static final int WIDTH = 200;
    private static final int HEIGHT = 100;

    /** Of 255 shades of grey. */
    private static final int UNSEEN = 8;

    @Test
    void tellsAColourOnceUntilItChanges() {
        assertThat(told(
                        page -> {
                            page.setColorFill(Color.RED);
                            page.rectangle(0, 0, 5, 5);
                            page.fill();
                            page.setColorFill(Color.RED);
                            page.rectangle(9, 0, 5, 5);
                            page.fill();
                            page.setColorFill(Color.BLUE);
                            page.rectangle(18, 0, 5, 5);
                            page.fill();
                        },
                        "rg"))
                .containsExactly("1 0 0 rg", "0 0 1 rg");
    }

    @Test
    void tellsNoPenThatNothingIsDrawnWith() {
        assertThat(told(
                        page -> {
                            stroke(page, 0.5f, 10);
                            page.setLineCap(PdfContentByte.LINE_CAP_PROJECTING_SQUARE);
                            page.setLineDash(0);
                            page.setLineWidth(3);
                            stroke(page, 0.5f, 20);
                        },
                        "w|J|d|RG"))
                .containsExactly("0 0.50196 0 RG", "0.5 w", "0 J", "[3 2] 0 d");
    }

    @Test
    void hasWhatItHadWhenItWasSaved() {
        assertThat(told(
                        page -> {
                            page.setColorFill(Color.RED);
                            page.saveState();
                            page.setColorFill(Color.BLUE);
                            page.rectangle(0, 0, 5, 5);
                            page.restoreState();
                            page.rectangle(9, 0, 5, 5);
                            page.setColorFill(Color.BLUE);
                            page.rectangle(18, 0, 5, 5);
                        },
                        "rg|q|Q|re"))
                .containsExactly(
                        "1 0 0 rg", "q", "0 0 1 rg", "0 0 5 5 re", "Q", "9 0 5 5 re", "0 0 1 rg", "18 0 5 5 re");
    }

    @Test
    void tellsAgainAfterWhatItDoesNotKnow() {
        assertThat(told(
                        page -> {
                            page.setColorFill(Color.RED);
                            page.rectangle(0, 0, 5, 5);
                            var other = page.getDuplicate();
                            other.setColorFill(Color.BLUE);
                            page.add(other);
                            page.rectangle(9, 0, 5, 5);
                        },
                        "rg"))
                .containsExactly("1 0 0 rg", "0 0 1 rg", "1 0 0 rg");
    }

    @Test
    void beginsEachPageAnew() {
        assertThat(told(
                        page -> {
                            page.setColorFill(Color.RED);
                            page.rectangle(0, 0, 5, 5);
                            page.reset();
                            page.setColorFill(Color.RED);
                            page.rectangle(9, 0, 5, 5);
                        },
                        "rg"))
                .containsExactly("1 0 0 rg");
    }

    @Test
    void movesFromLineToLine() {
        assertThat(told(
                        page -> {
                            text(page, 8, 57.004f, 90.126f, 57.004f, 80.001f, 12.5f, 80.001f);
                            text(page, 8, 10, 10);
                            text(page, 9, 10, 20);
                        },
                        "Td|Tm|Tf"))
                .containsExactly(
                        "57 90.13 Td", "/F1 8 Tf", "0 -10.13 Td", "-44.5 0 Td", "10 10 Td", "10 20 Td", "/F1 9 Tf");
    }

    @Test
    void turnsTextAsItIsAsked() {
        assertThat(told(
                        page -> {
                            page.beginText();
                            page.setTextMatrix(0, 1, -1, 0, 50, 50);
                            page.setTextMatrix(10, 20);
                            page.endText();
                        },
                        "Td|Tm"))
                .containsExactly("0 1 -1 0 50 50 Tm", "1 0 0 1 10 20 Tm");
    }

    @Test
    void looksAsTheLibrarysOwn() throws IOException {
        var theirs = pixels(PdfContentByte::new);
        var ours = pixels(TerseContent::new);

        assertThat(IntStream.range(0, theirs.length).filter(i -> shade(theirs[i]) + shade(ours[i]) < 510))
                .hasSizeGreaterThan(1000)
                .allMatch(i -> Math.abs(shade(ours[i]) - shade(theirs[i])) <= UNSEEN);
    }

    private static void stroke(PdfContentByte page, float width, float y) {
        page.setColorStroke(new Color(0, 128, 0));
        page.setLineWidth(width);
        page.setLineCap(PdfContentByte.LINE_CAP_BUTT);
        page.setLineDash(3, 2, 0);
        page.moveTo(5, y);
        page.lineTo(150, y);
        page.stroke();
    }

    private static void text(PdfContentByte page, float size, float... places) {
        page.beginText();
        page.setFontAndSize(FONTS.face(false, false), size);
        for (int i = 0; i < places.length; i += 2) {
            page.setTextMatrix(places[i], places[i + 1]);
            page.showText("Lambeth");
        }
        page.endText();
    }

    /** Every pen, colour and face twice, and once more after something else. */
    private static void everything(PdfContentByte page) {
        for (int i = 0; i < 3; i++) {
            stroke(page, 1, 10 + i);
            page.setColorFill(i == 1 ? Color.RED : Color.BLUE);
            page.circle(20 + 30 * i, 40, 8);
            page.fill();
            page.setColorFill(Color.BLACK);
            text(page, 8 + i % 2, 20.3f, 90.4f - 10 * i, 80.77f, 90.4f - 10 * i, 80, 85.5f - 10 * i);
            page.saveState();
            stroke(page, 2 + i, 60);
            page.restoreState();
            page.setLineDash(0);
            page.moveTo(100, 5);
            page.lineTo(180, 60 + i);
            page.stroke();
        }
    }

    private static int shade(int pixel) {
        return pixel & 0xff;
    }

    private static int[] pixels(Function<PdfWriter, PdfContentByte> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(new Rectangle(WIDTH, HEIGHT))) {
            var writer = PdfWriter.getInstance(document, bytes);
            document.open();
            var page = content.apply(writer);
            everything(page);
            writer.getDirectContent().add(page);
        }
        try (var file = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFRenderer(file)
                    .renderImage(0, 2, ImageType.GRAY)
                    .getRGB(0, 0, 2 * WIDTH, 2 * HEIGHT, null, 0, 2 * WIDTH);
        }
    }

    /** The lines that end in one of these. */
    private static List<String> told(Consumer<PdfContentByte> drawing, String operators) {
        try (var document = new Document(new Rectangle(WIDTH, HEIGHT))) {
            var writer = PdfWriter.getInstance(document, new ByteArrayOutputStream());
            document.open();
            var page = new TerseContent(writer);
            drawing.accept(page);
            writer.getDirectContent().setLiteral(" ");
            var wanted = Pattern.compile("(.* )?(%s)".formatted(operators));
            return page.toString().lines().filter(wanted.asMatchPredicate()).toList();
        }
    }
}
