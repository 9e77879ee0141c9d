package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Contents;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.Paragraph;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.Test;

class PaperTextTest {
    /** In points. */
    private static final float UNSEEN = 0.2f;

    private static final Renderer RENDERER = new Renderer();

    private record Letter(String sign, float x, float y, float size) {}

    @Test
    void standsWhereTheEngineWouldPutIt() throws IOException {
        var board = SamplePaper.board();
        var committee = SamplePaper.committee();

        assertAlike(RENDERER.pdf(Template.MANAGEMENT_BOARD, board), bare(Template.MANAGEMENT_BOARD, board));
        assertAlike(RENDERER.pdf(Template.COMMITTEE_PAPER, committee), bare(Template.COMMITTEE_PAPER, committee));
    }

    @Test
    void isFoundByTheLinksToAHeading() throws IOException {
        List<Block> blocks =
                List.of(new Contents(), new Paragraph("Text."), new Heading(1, "Quality"), new Paragraph("Text."));
        var pdf =
                RENDERER.pdf(Template.MANAGEMENT_BOARD, new Document("A title", SamplePaper.furniture(false), blocks));

        var heading = letters(pdf).stream()
                .filter(letter -> letter.sign().equals("Q"))
                .reduce((first, last) -> last)
                .orElseThrow();
        try (var file = Loader.loadPDF(pdf)) {
            var to = (PDPageXYZDestination)
                    file.getDocumentCatalog().findNamedDestinationPage(new PDNamedDestination("heading-1"));
            float down = to.getPage().getMediaBox().getHeight() - to.getTop();
            assertThat((float) to.getLeft()).isBetween(heading.x() - 1, heading.x() + 1);
            assertThat(down).isBetween(heading.y() - 1.5f * heading.size(), heading.y() - 0.5f * heading.size());
        }
    }

    private static byte[] bare(Template template, Document document) {
        return new BareRenderer().pdf(template, document);
    }

    private static void assertAlike(byte[] ours, byte[] theirs) throws IOException {
        var one = letters(ours);
        var other = letters(theirs);
        assertThat(one)
                .extracting(Letter::sign)
                .isEqualTo(other.stream().map(Letter::sign).toList());
        for (int i = 0; i < one.size(); i++) {
            assertThat(Math.abs(one.get(i).x() - other.get(i).x()))
                    .as("%s", one.get(i))
                    .isLessThan(UNSEEN);
            assertThat(Math.abs(one.get(i).y() - other.get(i).y()))
                    .as("%s", one.get(i))
                    .isLessThan(UNSEEN);
            assertThat(one.get(i).size())
                    .as("%s", one.get(i))
                    .isEqualTo(other.get(i).size());
        }
    }

    private static List<Letter> letters(byte[] pdf) throws IOException {
        var letters = new ArrayList<Letter>();
        try (var file = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (!letter.getUnicode().isBlank()) {
                        letters.add(new Letter(
                                letter.getUnicode(),
                                letter.getXDirAdj(),
                                letter.getYDirAdj(),
                                letter.getFontSizeInPt()));
                    }
                }
            }.getText(file);
        }
        return letters;
    }
}
