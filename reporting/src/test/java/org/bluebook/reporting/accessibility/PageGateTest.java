package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.bluebook.reporting.rendering.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageGateTest {
    private static final PageGate GATE = new PageGate();

    private record Text(String text, float x, float y) {}

    @Test
    void letsAWholePaperPass() {
        assertThat(GATE.check(Papers.board(), Papers.boardContent().texts())).isEmpty();
        assertThat(GATE.check(Papers.committee(), Papers.committeeContent().texts()))
                .isEmpty();
    }

    @Test
    void findsWhatIsNotOnThePages() throws IOException {
        var pdf = pdf(new Text("Seizures: 41 in March", 60, 700));

        assertThat(GATE.check(pdf, Stream.of("Seizures: 41 in March"))).isEmpty();
        assertThat(GATE.check(pdf, Stream.of("Seizures: 41 in March, 41 in February")))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("41; February; in"));
    }

    @Test
    void findsAWordThatGoesOnInTheNextLine() throws IOException {
        var pdf = pdf(new Text("CRACK-MARKETS/168", 60, 700), new Text("32", 60, 686));

        assertThat(GATE.check(pdf, Stream.of("CRACK-MARKETS/16832"))).isEmpty();
    }

    @Test
    void saysWhatToDoAboutAWordThatIsLongerThanALine() throws IOException {
        var pdf = pdf(new Text("Seizures", 60, 700));

        assertThat(GATE.check(pdf, Stream.of("Llanfair".repeat(25))))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence())
                        .contains("(200 characters)")
                        .endsWith("put a space or a hyphen into it."));
        assertThat(GATE.check(pdf, Stream.of("Llanfair")))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).endsWith("not on its pages: Llanfair."));
    }

    @Test
    void findsTextOverText() throws IOException {
        var pdf = pdf(new Text("Confirmed disruptions", 60, 700), new Text("115", 80, 702), new Text("41", 60, 680));

        assertThat(GATE.check(pdf, Stream.empty()))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("stands over other text", "115", "page 1"));
    }

    @Test
    void findsTextBeyondThePage() throws IOException {
        var pdf = pdf(new Text("A heading that is too long for its page by far", 450, 700));

        assertThat(GATE.check(pdf, Stream.empty()))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("over the edge", "page 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null arrests", "NaN%", "{{CN-ALL}}", "about Infinity"})
    void findsWhatIsNoFigure(String text) throws IOException {
        assertThat(GATE.check(pdf(new Text(text, 60, 700)), Stream.empty()))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("no figure and no word", "page 1"));
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertThat(GATE.check("no PDF".getBytes(StandardCharsets.UTF_8), Stream.empty()))
                .hasSize(1);
    }

    @Test
    void refusesAPageThatItCannotFollow() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = Loader.loadPDF(pdf(new Text("Seizures", 60, 700)))) {
            var odd = new ByteArrayInputStream("odd".getBytes(StandardCharsets.US_ASCII));
            file.getPage(0).setContents(new PDStream(file, odd));
            file.save(bytes);
        }

        assertThat(GATE.check(bytes.toByteArray(), Stream.empty()))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("cannot be read", "\"odd\""));
    }

    private static byte[] pdf(Text... texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, bytes);
        document.open();
        var content = writer.getDirectContent();
        for (var text : texts) {
            content.beginText();
            content.setFontAndSize(BaseFont.createFont(), 11);
            content.setTextMatrix(text.x(), text.y());
            content.showText(text.text());
            content.endText();
        }
        document.close();
        return bytes.toByteArray();
    }
}
