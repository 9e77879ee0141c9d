package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bluebook.reporting.accessibility.PageGate;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.accessibility.Tags;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Contents;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.LargePrint;
import org.bluebook.reporting.documents.PageBreak;
import org.bluebook.reporting.documents.Paragraph;
import org.bluebook.reporting.documents.Table;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.Test;

class LargePrintTest {
    private static final Renderer RENDERER = new Renderer();

    @Test
    void holdsEveryWordOfThePaperAndKeepsBothStandards() {
        for (var paper : List.of(SamplePaper.board(), SamplePaper.committee())) {
            var pdf = pdf(paper);

            assertThat(new PdfGate().check(pdf)).isEmpty();
            assertThat(new PageGate().check(pdf, LargePrint.kept(paper).texts()))
                    .isEmpty();
            assertThat(pdf).isEqualTo(pdf(paper));
        }
    }

    @Test
    void hasNoLetterBelowEighteenPoints() {
        for (var paper : List.of(SamplePaper.board(), SamplePaper.committee())) {
            assertThat(sizes(pdf(paper))).allMatch(size -> size >= 18);
        }
    }

    @Test
    void setsATableAsAListOfItsRows() {
        var tags = Tags.of(pdf(new Table(
                "Caption",
                Template.FIGURES_3,
                List.of("Drug", "Seized", "Largest", "Seizures"),
                List.of(SamplePaper.row("Cocaine", "266 kg", "120 kg", "41")),
                List.of("Weights are never added."))));

        assertThat(tags.blocks()).doesNotContain("Table").endsWith("H2", "L", "P");
        assertThat(tags.below("L", 1)).startsWith("LI", "LI/Lbl", "LI/LBody", "LI/LBody/P", "LI/LBody/L");
        assertThat(tags.count("Document/L/LI/LBody/L/LI")).isEqualTo(3);
    }

    @Test
    void setsALongTableWithALineForTheFiguresOfARow() {
        var tags = Tags.of(pdf(new Table(
                "Caption",
                Template.FIGURES_3,
                List.of("Drug", "Seized", "Largest", "Seizures"),
                Collections.nCopies(16, SamplePaper.row("Cocaine", "266 kg", "120 kg", "41")),
                List.of())));

        assertThat(tags.count("Document/L/LI")).isEqualTo(16);
        assertThat(tags.count("Document/L/LI/LBody/L/LI")).isEqualTo(16);
    }

    @Test
    void leavesOutWhereFiguresComeFromAndSaysHowToHaveIt() {
        var receipts = new Table(
                "Receipts",
                Template.REGISTER,
                List.of("Receipt", "Figure", "Period", "Value", "Status", "Source"),
                List.of(SamplePaper.row("CN-ALL/1", "Networks", "24 April 2006", "151 networks", "final", "Report 9")),
                List.of("Counted in SCD."));

        assertThat(PdfText.of(pdf(receipts), 1).replace("-\n", "-"))
                .contains(
                        "The table \"Receipts\" (one row) is not set in large print.",
                        "in any form",
                        SamplePaper.furniture(false).paperReference())
                .doesNotContain("CN-ALL/1", "Counted in SCD");
    }

    @Test
    void saysThatATableHasNoRows() {
        var table = new Table("Caption", Template.TERMS, List.of("Short", "In full"), List.of(), List.of());

        assertThat(PdfText.of(pdf(table), 1)).contains("The columns are: Short; In full.");
    }

    @Test
    void leavesNoPageEmpty() throws IOException {
        var pdf = pdf(new Paragraph("Before."), new PageBreak(), new Heading(1, "Behind"), new Paragraph("After."));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void namesThePagesOfItsOwnInItsContents() {
        var pdf = pdf(new Contents(), new PageBreak(), new Heading(1, "Behind"), new Paragraph("After."));

        assertThat(PdfText.of(pdf, 1)).contains("Behind 2");
    }

    private static byte[] pdf(Block... blocks) {
        return pdf(new Document("A title", SamplePaper.furniture(false), List.of(blocks)));
    }

    private static byte[] pdf(Document paper) {
        return RENDERER.pdf(Template.LARGE_PRINT, LargePrint.of(paper));
    }

    private static Set<Float> sizes(byte[] pdf) {
        var sizes = new TreeSet<Float>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    sizes.add(letter.getFontSizeInPt());
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }
}
