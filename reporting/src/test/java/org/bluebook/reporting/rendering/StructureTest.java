package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.accessibility.Tags;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Bullet;
import org.bluebook.reporting.documents.Bullets;
import org.bluebook.reporting.documents.Callout;
import org.bluebook.reporting.documents.Contents;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.NumberedParagraph;
import org.bluebook.reporting.documents.PageBreak;
import org.bluebook.reporting.documents.Paragraph;
import org.bluebook.reporting.documents.Table;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final Renderer RENDERER = new Renderer();

    @Test
    void hasTheTitleAsItsFirstHeadingAndTheSectionsBelow() {
        var tags = tags(
                new Heading(1, "Section"), new Heading(2, "Part"), new Heading(3, "Detail"), new Paragraph("Text."));

        assertThat(tags.paths()).first().isEqualTo("Document");
        assertThat(tags.blocks()).containsExactly("P", "H1", "P", "P", "P", "H2", "H3", "H4", "P");
    }

    @Test
    void neverSkipsALevelOfHeading() {
        var tags = tags(new Heading(3, "A detail without a section"), new Paragraph("Text."));

        assertThat(tags.blocks()).contains("H2").doesNotContain("H3", "H4");
    }

    @Test
    void givesTheCommitteeItsReportDateAndByLine() {
        var pdf = RENDERER.pdf(Template.COMMITTEE_PAPER, SamplePaper.committee());

        assertThat(Tags.of(pdf).blocks()).startsWith("P", "H1", "P", "P", "P", "P", "H2", "P", "H2", "P", "L");
        assertThat(PdfText.of(pdf, 1)).contains("Report: 9", "Date: 24 April 2006", "By: Commissioner");
    }

    @Test
    void nestsTheSecondLevelOfAListInsideItsItem() {
        var tags = tags(new Bullets(List.of(
                new Bullet("One"), new Bullet("Two", List.of(new Bullet("Two and a half"))), new Bullet("Three"))));

        assertThat(tags.below("L", 1))
                .containsExactly(
                        "LI",
                        "LI/Lbl",
                        "LI/LBody",
                        "LI/LBody/P",
                        "LI",
                        "LI/Lbl",
                        "LI/LBody",
                        "LI/LBody/P",
                        "LI/LBody/L",
                        "LI/LBody/L/LI",
                        "LI/LBody/L/LI/Lbl",
                        "LI/LBody/L/LI/LBody",
                        "LI/LBody/L/LI/LBody/P",
                        "LI",
                        "LI/Lbl",
                        "LI/LBody",
                        "LI/LBody/P");
    }

    @Test
    void keepsTheNumberOfAParagraphInsideIt() {
        var tags = tags(new NumberedParagraph(7, "Text."));

        assertThat(tags.blocks()).containsExactly("P", "H1", "P", "P", "P", "P");
        assertThat(tags.elements().get(tags.elements().size() - 1).getKids()).hasSize(2);
    }

    @Test
    void boxesACalloutAsOneDivision() {
        var tags = tags(new Callout("Decision wanted", "Agree the date."));

        assertThat(tags.below("Div", 1)).containsExactly("P", "P");
    }

    @Test
    void namesColumnsAndRowsInATableUnderItsCaption() {
        var tags = tags(new Table(
                "Caption",
                Template.TERMS,
                List.of("Term", "Meaning"),
                List.of(SamplePaper.row("PDU", "Problem drug user")),
                List.of("Note.")));

        assertThat(tags.below("Table", 1))
                .containsExactly("Caption", "TR", "TR/TH[Column]", "TR/TH[Column]", "TR", "TR/TH[Row]", "TR/TD");
        assertThat(tags.blocks()).endsWith("Table", "P");
    }

    @Test
    void isOneTableOverAllItsPagesWithOneHeaderRow() throws IOException {
        var pdf = RENDERER.pdf(Template.MANAGEMENT_BOARD, SamplePaper.withRows(500));

        var tags = Tags.of(pdf);

        assertThat(tags.count("Document/Table")).isEqualTo(1);
        assertThat(tags.count("Document/Table/TR")).isEqualTo(501);
        assertThat(tags.count("Document/Table/TR/TH[Column]")).isEqualTo(4);
        assertThat(tags.count("Document/Table/TR/TH[Row]")).isEqualTo(500);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(PdfText.of(pdf, page)).contains("Row Once Twice Thrice", "Page %d of ".formatted(page));
            }
        }
    }

    @Test
    void isATableWithItsHeaderRowEvenWhenThereIsNothingInIt() {
        var tags = Tags.of(RENDERER.pdf(Template.MANAGEMENT_BOARD, SamplePaper.withRows(0)));

        assertThat(tags.below("Table", 1))
                .containsExactly("Caption", "TR", "TR/TH[Column]", "TR/TH[Column]", "TR/TH[Column]", "TR/TH[Column]");
    }

    @Test
    void saysInWordsWhatAFigureShowsAndWhereItStands() {
        var figures = Tags.of(RENDERER.pdf(Template.MANAGEMENT_BOARD, SamplePaper.board()))
                .ofType("Figure");

        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.getAlternateDescription()).startsWith("Bars for Hackney about 70 per cent");
            var attributes = figure.getCOSObject().getCOSDictionary(COSName.A);
            assertThat(attributes.getCOSArray(COSName.BBOX).size()).isEqualTo(4);
        });
    }

    @Test
    void speaksEnglishAndShowsItsTitle() throws IOException {
        try (var document = Loader.loadPDF(RENDERER.pdf(Template.MANAGEMENT_BOARD, SamplePaper.board()))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Drugs: the position in March 2006");
        }
    }

    @Test
    void bookmarksEachHeadingBelowItsSection() throws IOException {
        try (var document = Loader.loadPDF(RENDERER.pdf(Template.MANAGEMENT_BOARD, SamplePaper.board()))) {
            var outline = document.getDocumentCatalog().getDocumentOutline();

            assertThat(titles(outline, ""))
                    .startsWith("What changed since the last issue", "What needs a decision")
                    .containsSubsequence(
                            "The actions in full",
                            "- Action 1: prolific offenders who are problem drug users",
                            "-- Why the date moved",
                            "Figures for all boroughs");
        }
    }

    @Test
    void tagsTheContentsAsLinksThatAreNestedAsTheHeadingsAre() {
        var tags = tags(
                new Contents(),
                new Heading(1, "One"),
                new Paragraph("Text."),
                new Heading(2, "One and a half"),
                new Heading(3, "A detail"),
                new Paragraph("Text."),
                new Heading(1, "Two"),
                new Paragraph("Text."));

        assertThat(tags.blocks()).containsSubsequence("P", "H2", "TOC", "H2", "P", "H3", "H4", "P", "H2", "P");
        assertThat(tags.below("TOC", 1))
                .containsExactly(
                        "TOCI",
                        "TOCI/Reference",
                        "TOCI/Reference/Link",
                        "TOCI/TOC",
                        "TOCI/TOC/TOCI",
                        "TOCI/TOC/TOCI/Reference",
                        "TOCI/TOC/TOCI/Reference/Link",
                        "TOCI",
                        "TOCI/Reference",
                        "TOCI/Reference/Link");
    }

    @Test
    void leadsFromEachLineOfTheContentsToThePageItNames() throws IOException {
        var blocks = new ArrayList<Block>(List.of(new Contents()));
        for (int part = 1; part <= 70; part++) {
            blocks.addAll(List.of(new PageBreak(), new Heading(1, "Part " + part), new Paragraph("Text.")));
        }
        blocks.add(new Heading(1, "Part 70"));
        blocks.add(new Paragraph("Under a heading that is there twice."));

        var pdf = rendered(blocks.toArray(Block[]::new));

        assertThat(new PdfGate().check(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var links = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var link = (PDAnnotationLink) annotation;
                    var to = document.getDocumentCatalog()
                            .findNamedDestinationPage((PDNamedDestination) link.getDestination());
                    links.add("%s: %d".formatted(link.getContents(), to.retrievePageNumber() + 1));
                    assertThat(link.getAction()).isNull();
                }
            }
            int first = document.getNumberOfPages() - 69;
            assertThat(links)
                    .hasSize(71)
                    .startsWith("Part 1, page %d: %1$d".formatted(first))
                    .endsWith("Part 70, page %d: %1$d".formatted(first + 69));
            assertThat(PdfText.of(pdf, 1)).contains("Part 1 " + first, "Part 2 " + (first + 1));
        }
    }

    @Test
    void hasNoContentsWhereNothingFollows() {
        assertThat(tags(new Paragraph("Text."), new Contents()).blocks()).doesNotContain("TOC", "H2");
    }

    @Test
    void leavesNoContentOutsideTheTreeThatIsNotAnArtifact() {
        var pdf = RENDERER.pdf(Template.MANAGEMENT_BOARD, SamplePaper.board());

        assertThat(MarkedContent.untagged(pdf)).isEmpty();
        assertThat(MarkedContent.artifacts(pdf))
                .contains("NOT PROTECTIVELY MARKED", "Demonstration data", "Page 1 of 5", "MB/2006/03")
                .doesNotContain("Management Board");
    }

    @Test
    void readsInTheOrderOfItsBlocks() {
        var text = PdfText.of(RENDERER.pdf(Template.MANAGEMENT_BOARD, SamplePaper.board()), 1);

        assertThat(text)
                .containsSubsequence(
                        "Management Board",
                        "Drugs: the position in March 2006",
                        "What changed since the last issue",
                        "Three boroughs have sent no return",
                        "seizures of heroin in January",
                        "Decision wanted",
                        "Table 1: The three agreed actions",
                        "1. Prolific offenders");
    }

    private static List<String> titles(PDOutlineNode node, String dashes) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : node.children()) {
            titles.add((dashes.isEmpty() ? "" : dashes + " ") + item.getTitle());
            titles.addAll(titles(item, dashes + "-"));
        }
        return titles;
    }

    private static Tags tags(Block... blocks) {
        return Tags.of(rendered(blocks));
    }

    private static byte[] rendered(Block... blocks) {
        var document = new Document("A title", SamplePaper.furniture(false), List.of(blocks));
        return RENDERER.pdf(Template.MANAGEMENT_BOARD, document);
    }
}
