package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bluebook.reporting.rendering.Papers;
import org.junit.jupiter.api.Test;

class PdfGateTest {
    private static final PdfGate GATE = new PdfGate();
    private static final byte[] BOARD = Papers.board();

    @Test
    void letsOurPapersPass() {
        assertThat(GATE.check(BOARD)).isEmpty();
        assertThat(GATE.check(Papers.committee())).isEmpty();
    }

    @Test
    void stopsAPaperWithoutItsStructure() throws IOException {
        var bare =
                altered(document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT));

        assertThat(GATE.check(bare)).extracting(Finding::clause).anyMatch(clause -> clause.startsWith("ISO 14289-1"));
    }

    @Test
    void stopsAFigureWithoutWords() throws IOException {
        var mute = altered(document ->
                Tags.of(document).ofType("Figure").get(0).getCOSObject().removeItem(COSName.ALT));

        assertThat(GATE.check(mute))
                .anySatisfy(finding -> assertThat(finding.sentence()).contains("Figure"))
                .allSatisfy(finding -> assertThat(finding.times()).isPositive());
    }

    @Test
    void stopsAHeadingThatBecameAListItem() throws IOException {
        var wrong = altered(document -> Tags.of(document).ofType("H2").get(0).setStructureType("LI"));

        assertThat(GATE.check(wrong)).isNotEmpty();
    }

    @Test
    void stopsAPaperThatDoesNotSayItsLanguage() throws IOException {
        var silent = altered(document -> {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            Tags.of(document).elements().get(0).getCOSObject().removeItem(COSName.LANG);
        });

        assertThat(GATE.check(silent)).isNotEmpty();
    }

    @Test
    void stopsWhatIsNoPdf() {
        assertThat(GATE.check("not a PDF".getBytes(StandardCharsets.US_ASCII)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.sentence()).contains("cannot be read"));
    }

    @Test
    void answersManyAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(2);

        var answers = threads.invokeAll(Collections.<Callable<List<Finding>>>nCopies(4, () -> GATE.check(BOARD)));
        threads.shutdown();

        for (var answer : answers) {
            assertThat(answer.get()).isEmpty();
        }
    }

    private static byte[] altered(Consumer<PDDocument> change) throws IOException {
        try (var document = Loader.loadPDF(BOARD)) {
            change.accept(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
