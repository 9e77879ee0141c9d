package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bluebook.reporting.rendering.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;

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

    /** One reading for both, and the plainest rules in Java, change nothing of what is found. */
    @ParameterizedTest
    @EnumSource(Damage.class)
    void findsWhatVeraPdfFindsByItself(Damage damage) throws Exception {
        var damaged = altered(damage.change);

        var found = GATE.check(damaged);

        assertThat(found).isEqualTo(byItself(damaged));
        assertThat(found.isEmpty()).isEqualTo(damage == Damage.NONE);
    }

    @Test
    void knowsItsPlainRulesByTheWordsOfVeraPdf() {
        var words = PdfGate.STANDARDS.stream()
                .map(Profiles.getVeraProfileDirectory()::getValidationProfileByFlavour)
                .flatMap(profile -> profile.getRules().stream())
                .map(rule -> rule.getTest())
                .toList();

        assertThat(words).containsAll(PlainRules.words()).contains(StandardsValidator.HAS_ITS_COLOURS);
    }

    private enum Damage {
        NONE(document -> {}),
        NO_WORD_FOR_A_GLYPH(document -> font(document).removeItem(COSName.TO_UNICODE)),
        A_WIDTH_THAT_IS_NONE(document -> descendant(document).removeItem(COSName.W)),
        A_LONG_NAME(document -> info(document).setItem("Long", COSName.getPDFName("x".repeat(200)))),
        A_LONG_TEXT(document -> info(document).setString("Long", "x".repeat(40_000))),
        A_BIG_NUMBER(document -> info(document).setLong("Big", 1L << 40)),
        A_TINY_NUMBER(document -> info(document).setItem("Tiny", new COSFloat(1e-40f))),
        A_NAME_THAT_IS_NO_TEXT(document -> Tags.of(document)
                .elements()
                .get(0)
                .getCOSObject()
                .setItem(COSName.S, COSName.getPDFName("\u00ff\u00fe"))),
        NO_WORD_FOR_ITS_COLOURS(document -> document.getDocumentCatalog().setOutputIntents(List.of())),
        COLOURS_OF_ANOTHER_STANDARD(document -> document.getDocumentCatalog()
                .getOutputIntents()
                .get(0)
                .getCOSObject()
                .setName(COSName.S, "GTS_PDFX")),
        A_GLYPH_THAT_IS_NOT_THERE(
                document -> descendant(document).setItem(COSName.getPDFName("CIDToGIDMap"), map(document, 0xFF))),
        A_HEADING_FOR_NO_CELL(document ->
                Tags.of(document).ofType("TH").forEach(tag -> tag.getCOSObject().removeItem(COSName.A))),
        AN_ORPHAN(
                document -> Tags.of(document).ofType("P").get(0).getCOSObject().removeItem(COSName.P)),
        A_CIRCLE(document ->
                document.getDocumentCatalog().getStructureTreeRoot().setRoleMap(Map.of("P", "Ours", "Ours", "P"))),
        A_ROW_OF_NO_CELLS(document -> Tags.of(document).ofType("TD").forEach(tag -> tag.setStructureType("P"))),
        A_ROW_OUTSIDE_ITS_TABLE(
                document -> Tags.of(document).ofType("Table").forEach(tag -> tag.setStructureType("Div"))),
        A_CELL_OUTSIDE_ITS_ROW(document -> Tags.of(document).ofType("P").get(0).setStructureType("TD")),
        TWO_HEADINGS_WITHOUT_LEVEL(document -> Tags.of(document).ofType("P").forEach(tag -> tag.setStructureType("H"))),
        NO_LANGUAGE_FOR_A_FIGURE(document -> {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            Tags.of(document).elements().get(0).getCOSObject().removeItem(COSName.LANG);
        });

        @SuppressWarnings("ImmutableEnumChecker") // never written to
        private final Consumer<PDDocument> change;

        Damage(Consumer<PDDocument> change) {
            this.change = change;
        }

        /** Of codes to glyphs that the font has not. */
        private static COSStream map(PDDocument document, int glyph) {
            var map = document.getDocument().createCOSStream();
            try (var bytes = map.createOutputStream()) {
                for (int i = 0; i < 10_000; i++) {
                    bytes.write(glyph);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return map;
        }

        private static COSDictionary info(PDDocument document) {
            return document.getDocumentInformation().getCOSObject();
        }

        private static COSDictionary font(PDDocument document) {
            var fonts = document.getPage(0)
                    .getCOSObject()
                    .getCOSDictionary(COSName.RESOURCES)
                    .getCOSDictionary(COSName.FONT);
            return fonts.getCOSDictionary(fonts.keySet().iterator().next());
        }

        private static COSDictionary descendant(PDDocument document) {
            return (COSDictionary)
                    font(document).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        }
    }

    private static List<Finding> byItself(byte[] pdf) throws Exception {
        var findings = new ArrayList<Finding>();
        for (var standard : PdfGate.STANDARDS) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                    var validator = Foundries.defaultInstance().createValidator(standard, false)) {
                findings.addAll(findings(validator.validate(parser)));
            }
            PdfGate.forget();
        }
        return findings;
    }

    private static List<Finding> findings(ValidationResult result) {
        return result.getFailedChecks().entrySet().stream()
                .map(broken -> new Finding(
                        StandardsValidator.clause(broken.getKey()),
                        sentence(result, broken.getKey()),
                        broken.getValue()))
                .sorted(Comparator.comparing(Finding::clause))
                .toList();
    }

    private static String sentence(ValidationResult result, RuleId rule) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getRuleId().equals(rule))
                .map(TestAssertion::getMessage)
                .findFirst()
                .orElseThrow();
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
