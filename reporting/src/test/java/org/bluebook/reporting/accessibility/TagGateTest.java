package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.bluebook.reporting.rendering.Papers;
import org.junit.jupiter.api.Test;

class TagGateTest {
    private static final TagGate GATE = new TagGate();

    @Test
    void letsOurPapersPassInEveryPrint() {
        assertThat(GATE.check(Papers.board(), Papers.boardContent())).isEmpty();
        assertThat(GATE.check(Papers.committee(), Papers.committeeContent())).isEmpty();
        assertThat(GATE.check(Papers.inLargePrint(), Papers.contentInLargePrint()))
                .isEmpty();
    }

    @Test
    void findsAPaperThatIsAnother() {
        assertThat(GATE.check(Papers.committee(), Papers.boardContent()))
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.matches("The content has \\d+ of the elements Table, and .* 0\\."));
    }

    @Test
    void findsAHeadingThatIsOnlyAParagraph() throws IOException {
        byte[] pdf;
        try (var document = Loader.loadPDF(Papers.board());
                var bytes = new ByteArrayOutputStream()) {
            Tags.of(document).ofType("H2").get(0).setStructureType("P");
            document.save(bytes);
            pdf = bytes.toByteArray();
        }

        assertThat(new PdfGate().check(pdf)).isEmpty();
        assertThat(GATE.check(pdf, Papers.boardContent()))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("elements H,"));
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertThat(GATE.check("no PDF".getBytes(StandardCharsets.UTF_8), Papers.boardContent()))
                .hasSize(1);
    }
}
