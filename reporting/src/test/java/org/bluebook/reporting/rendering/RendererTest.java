package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.charts.BarFigure;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.PageBreak;
import org.bluebook.reporting.documents.Paragraph;
import org.bluebook.reporting.documents.Table;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    private static final Renderer RENDERER = new Renderer();
    private static final PdfGate GATE = new PdfGate();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500})
    void fillsATableOfAnyLength(int rows) {
        var pdf = RENDERER.pdf(Template.MANAGEMENT_BOARD, SamplePaper.withRows(rows));

        assertThat(GATE.check(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MANAGEMENT_BOARD", "COMMITTEE_PAPER", "LARGE_PRINT"})
    void fillsEveryLayoutWithWordsOfAnyLength(Template layout) {
        var words = "A cell whose text is far too long for its column and therefore runs over several lines";
        var row = SamplePaper.row(layout.fields().stream().map(field -> words).toArray(String[]::new));
        var table = new Table("Caption", layout, layout.fields(), List.of(row, row), List.of("Note."));

        var pdf = pdf(table);

        assertThat(GATE.check(pdf)).isEmpty();
        assertThat(PdfText.of(pdf, 1).split("therefore", -1))
                .hasSize(2 * layout.fields().size() + 1);
    }

    @Test
    void makesAPaperWithNothingInIt() {
        var pdf = RENDERER.pdf(
                Template.COMMITTEE_PAPER, new Document("An empty paper", SamplePaper.furniture(false), List.of()));

        assertThat(GATE.check(pdf)).isEmpty();
        assertThat(PdfText.of(pdf, 1)).contains("An empty paper", "Page 1 of 1");
    }

    @Test
    void printsMarkingReferenceHashAndDemonstrationOnEveryPage() throws IOException {
        var pdf = RENDERER.pdf(Template.COMMITTEE_PAPER, SamplePaper.committee());

        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(PdfText.of(pdf, page))
                        .contains(
                                "NOT PROTECTIVELY MARKED", "MB/2006/03", "snapshot 4f3a9c01d2e5", "Demonstration data")
                        .contains("Page %d of %d".formatted(page, document.getNumberOfPages()));
            }
        }
    }

    @Test
    void saysDemonstrationDataOnlyWhereItIs() {
        var pdf = RENDERER.pdf(Template.MANAGEMENT_BOARD, SamplePaper.withRows(1));

        assertThat(PdfText.of(pdf, 1)).doesNotContain("Demonstration");
    }

    @Test
    void neverLeavesAHeadingAloneAtTheFootOfAPage() throws IOException {
        for (int lines = 20; lines < 40; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                blocks.add(new Paragraph("Line " + i));
            }
            blocks.add(new Heading(1, "The heading"));
            blocks.add(new Heading(2, "The part"));
            blocks.add(new Paragraph("What it is the heading of."));

            assertThat(pageWith(pdf(blocks.toArray(Block[]::new)), "The heading"))
                    .contains("The part", "What it is");
        }
    }

    @Test
    void keepsTheHeadingOfALongTableWithItsFirstRows() throws IOException {
        for (int lines = 10; lines < 34; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                blocks.add(new Paragraph("Line " + i));
            }
            blocks.addAll(SamplePaper.withRows(60).blocks());

            assertThat(pageWith(pdf(blocks.toArray(Block[]::new)), "The only section"))
                    .contains("Row Once", "Row 1 ");
        }
    }

    @Test
    void losesNoHeadingBeforeALongTable() {
        var blocks = new ArrayList<Block>(List.of(new Heading(2, "One part"), new Heading(2, "Another part")));
        blocks.addAll(SamplePaper.withRows(60).blocks());

        assertThat(PdfText.of(pdf(blocks.toArray(Block[]::new)), 1))
                .containsSubsequence("One part", "Another part", "The only section", "Table 1: rows");
    }

    @Test
    void beginsANewPageAtAPageBreak() {
        var pdf = pdf(new Paragraph("Before."), new PageBreak(), new Paragraph("After."));

        assertThat(PdfText.of(pdf, 1)).contains("Before.").doesNotContain("After.");
        assertThat(PdfText.of(pdf, 2)).contains("After.");
    }

    @Test
    void printsMarkupAsItStands() {
        var pdf = pdf(new Paragraph("<b>bold</b> & <style isBold='true'>styled</style>"));

        assertThat(PdfText.of(pdf, 1)).contains("<b>bold</b> & <style isBold='true'>styled</style>");
    }

    @Test
    void refusesASignThatTheFontLacksAndNamesIt() {
        var paragraph = new Paragraph("A sign from elsewhere: 語.");

        assertThatThrownBy(() -> pdf(paragraph))
                .isInstanceOf(RenderingRefused.class)
                .hasMessageContaining("U+8A9E")
                .hasMessageContaining("A sign from elsewhere");
    }

    @Test
    void refusesAChartWhoseTextTheFontLacks() {
        var chart = new BarFigure(List.of(new BarFigure.Bar("語", Optional.of(1.0), "1")));

        assertThatThrownBy(() -> pdf(new Figure("Figure 1: names", "One bar.", chart)))
                .isInstanceOf(RenderingRefused.class)
                .hasMessageContaining("U+8A9E");
    }

    private static byte[] pdf(Block... blocks) {
        return RENDERER.pdf(
                Template.MANAGEMENT_BOARD, new Document("A title", SamplePaper.furniture(false), List.of(blocks)));
    }

    private static String pageWith(byte[] pdf, String text) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                if (PdfText.of(pdf, page).contains(text)) {
                    return PdfText.of(pdf, page);
                }
            }
        }
        return "";
    }
}
