package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluebook.reporting.accessibility.Active;
import org.bluebook.reporting.accessibility.PageGate;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.accessibility.Spoken;
import org.bluebook.reporting.charts.BarFigure;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Bullet;
import org.bluebook.reporting.documents.Bullets;
import org.bluebook.reporting.documents.Callout;
import org.bluebook.reporting.documents.Cell;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.reporting.documents.Furniture;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.NumberedParagraph;
import org.bluebook.reporting.documents.Paragraph;
import org.bluebook.reporting.documents.Table;
import org.bluebook.reporting.renditions.Renditions;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may write, and what they mean by it is never looked into. */
class OddWordsTest {
    private static final Renderer RENDERER = new Renderer();
    private static final PdfGate STANDARDS = new PdfGate();
    private static final PageGate PAGES = new PageGate();

    /** The profile "proof" makes a paper as long as the API takes one. */
    private static final int PARAGRAPHS = Integer.getInteger("bluebook.papers.paragraphs", 250);

    private static final List<String> ODD = List.of(
            "<style isBold='true' forecolor='#FFFFFF'>white</style>",
            "<a href=\"http://127.0.0.1:1/a\">a link</a>",
            "<img src=\"file:///etc/passwd\"/>",
            "<img src=http://127.0.0.1:1/b.png onerror=alert(1)>",
            "<script>app.alert(1)</script> javascript:app.alert(1)",
            "http://127.0.0.1:1/c and mailto:a@b",
            "=cmd|' /C calc'!A0",
            "${java.lang.Runtime} #{7*7} $F{title} $P{REPORT_CONNECTION} $V{PAGE_NUMBER} $R{a}",
            "{{7*7}} {paper.title} {#for x in y}",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;",
            "]]> <!-- &amp; %s %n \\u0041 \\n (a) Tj ET /URI",
            "../../etc/passwd fonts/../layouts/terms.jasper");

    @ParameterizedTest
    @EnumSource(names = {"MANAGEMENT_BOARD", "COMMITTEE_PAPER"})
    void areLettersAndNothingElse(Template template) {
        var blocks = ODD.stream().flatMap(OddWordsTest::everywhere).toList();
        var content = new Document("A title", furniture(String.join(" ", ODD)), blocks);

        var pdf = unplugged(template, content);

        var spoken = Spoken.of(pdf).elements().stream()
                .map(element -> squeezed(String.join("", element.lines())))
                .toList();
        for (var odd : ODD) {
            assertThat(spoken)
                    .as(odd)
                    .filteredOn(text -> text.contains(squeezed(odd)))
                    .hasSizeGreaterThan(16);
        }
        assertThat(Active.in(pdf)).isSubsetOf("annotation Link", "EF", "EmbeddedFiles");
        assertThat(STANDARDS.check(pdf)).isEmpty();
        assertThat(PAGES.check(pdf, content.texts(), found -> found.equals("{{7*7}}")))
                .isEmpty();
    }

    @Test
    void openNoFileThatIsThere(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "what nobody should read");
        var content = new Document(
                "A title",
                SamplePaper.furniture(false),
                List.of(
                        new Paragraph("<img src=\"%s\"/>".formatted(secret.toUri())),
                        new Paragraph("<!DOCTYPE a [<!ENTITY b SYSTEM \"%s\">]>&b;".formatted(secret.toUri())),
                        new Paragraph(secret.toString())));

        var pdf = unplugged(Template.MANAGEMENT_BOARD, content);

        assertThat(PdfText.of(pdf, 1)).contains("secret.txt").doesNotContain("nobody should read");
        assertThat(new String(Renditions.html(content, List.of()), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("nobody should read", "<img");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U+1F600 | GRINNING FACE | no glyph",
                "U+05E9 | HEBREW LETTER SHIN | no glyph",
                "U+0645 | ARABIC LETTER MEEM | no glyph",
                "U+8A9E | CJK UNIFIED IDEOGRAPHS 8A9E | no glyph",
                "U+202E | RIGHT-TO-LEFT OVERRIDE | nobody would see it",
                "U+200B | ZERO WIDTH SPACE | nobody would see it",
                "U+2028 | LINE SEPARATOR | nobody would see it",
                "U+0007 | BEL | nobody would see it",
                "U+0351 | COMBINING LEFT HALF RING ABOVE | over the letter before it",
                "U+20DD | COMBINING ENCLOSING CIRCLE | over the letter before it"
            })
    void areRefusedByTheNameOfWhatCannotBePrinted(String number, String name, String why) {
        var sign = Character.toString(Integer.parseInt(number.substring(2), 16));
        var paragraph = new NumberedParagraph(7, "What was said of x" + sign + " and of others.");

        assertThatThrownBy(() -> unplugged(Template.COMMITTEE_PAPER, of(paragraph)))
                .isInstanceOf(RenderingRefused.class)
                .hasMessageContaining("What was said")
                .hasMessageContaining(number + ", " + name)
                .hasMessageContaining("behind \"What was said of x\"")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00e9\u00fc\u0142\u0159 \u0416\u0438 \u03a9\u03bc \u20ac \u00a3 \u2013 \u2014"
                        + " \u2018\u2019\u201c\u201d \u2026 \u2265 \u2212 \u00b0",
                "a tab\tand a no-break\u00a0space"
            })
    void arePrintedWhereTheFontHasThem(String text) {
        var pdf = unplugged(Template.MANAGEMENT_BOARD, of(new Paragraph(text)));

        assertThat(squeezed(PdfText.of(pdf, 1))).contains(squeezed(text));
    }

    @Test
    void passTheGateWhereTwoSignsHaveOneGlyph() {
        var content = of(new Paragraph("5 \u00b5g, 5 \u03bcg, 10\u00b2 and \u00bd of it, \ufb01lled."));

        assertThat(PAGES.check(unplugged(Template.MANAGEMENT_BOARD, content), content.texts(), found -> false))
                .isEmpty();
    }

    @Test
    void putAMarkOverItsLetterWhereThereIsSuchALetter() {
        var content = of(new Paragraph("Cafe\u0301 Mu\u0308ller"));

        var pdf = unplugged(Template.MANAGEMENT_BOARD, content);

        assertThat(PdfText.of(pdf, 1)).contains("Caf\u00e9 M\u00fcller");
        assertThat(PAGES.check(pdf, content.texts(), found -> false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MANAGEMENT_BOARD", "COMMITTEE_PAPER", "LARGE_PRINT"})
    void mayBeANameOf200LettersInEveryColumn(Template layout) {
        for (var name :
                List.of("A borough with a name that goes on ".repeat(6).substring(0, 200), "Llanfair".repeat(25))) {
            var cells = layout.fields().stream().map(field -> Cell.text(name)).toList();
            var headers = layout.fields().stream().map(field -> name).toList();
            var bars = new BarFigure(List.of(new BarFigure.Bar(name, Optional.of(1.0), "about 70%")));
            var content = of(
                    new Heading(2, name),
                    new Table(name, layout, headers, List.of(cells, cells), List.of(name)),
                    new Figure(name, name + ".", bars));

            var pdf = unplugged(Template.MANAGEMENT_BOARD, content);

            assertThat(STANDARDS.check(pdf)).isEmpty();
            assertThat(PAGES.check(pdf, content.texts(), found -> false)).isEmpty();
        }
    }

    @Test
    void mayBeAParagraphAsLongAsThereIsRoomForAndAsManyAsThereAre() {
        var blocks = new ArrayList<Block>();
        blocks.add(new NumberedParagraph(1, "Words of a paragraph ".repeat(380) + "end here."));
        IntStream.rangeClosed(2, PARAGRAPHS)
                .mapToObj(i -> new NumberedParagraph(
                        i,
                        "One of very many, with a figure of %d. ".formatted(i).repeat(5)))
                .forEach(blocks::add);
        var content = new Document("A title", SamplePaper.furniture(false), blocks);

        var pdf = unplugged(Template.COMMITTEE_PAPER, content);

        assertThat(PAGES.check(pdf, content.texts(), found -> false)).isEmpty();
        assertThat(Spoken.of(pdf).elements()).hasSizeGreaterThan(PARAGRAPHS);
    }

    private static Stream<Block> everywhere(String text) {
        var row = List.of(Cell.text(text), Cell.text(text));
        return Stream.of(
                new Heading(1, text),
                new Heading(2, text),
                new Paragraph(text),
                new NumberedParagraph(1, text),
                new Bullets(List.of(new Bullet(text, List.of(new Bullet(text))))),
                new Callout(text, text),
                new Table(text, Template.TERMS, List.of(text, text), List.of(row, row), List.of(text)),
                new Figure(text, text, new BarFigure(List.of(new BarFigure.Bar("A", Optional.of(1.0), "1")))));
    }

    private static Document of(Block... blocks) {
        return new Document("A title", SamplePaper.furniture(false), List.of(blocks));
    }

    private static Furniture furniture(String text) {
        return new Furniture(
                "A-1",
                "RESTRICTED",
                text,
                "24 April 2006",
                text,
                "9",
                text,
                SamplePaper.HASH,
                Instant.EPOCH,
                false,
                "en-GB");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    /** Renders with the network cable drawn: whatever asks for a connection, of whatever kind, fails the test. */
    private static byte[] unplugged(Template template, Document content) {
        var before = ProxySelector.getDefault();
        try {
            ProxySelector.setDefault(new NoWayOut());
            Renditions.html(content, List.of());
            Renditions.workbook(content);
            return RENDERER.pdf(template, content, Renditions.json(content));
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    /** Java asks the selector before every connection of a URL and of a plain socket. */
    private static final class NoWayOut extends ProxySelector {
        @Override
        public List<Proxy> select(URI to) {
            throw new AssertionError("A connection was asked for, to " + to);
        }

        @Override
        public void connectFailed(URI to, SocketAddress proxy, IOException failure) {
            throw new AssertionError("A connection was tried, to " + to, failure);
        }
    }
}
