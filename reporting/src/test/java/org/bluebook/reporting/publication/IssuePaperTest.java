package org.bluebook.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.InvalidTransactionException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.papers.Audience;
import org.bluebook.people.Actor;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.rendering.Renderer;
import org.bluebook.reporting.rendering.RenderingRefused;
import org.bluebook.reporting.sample.SampleFacts;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;
import org.bluebook.reporting.snapshot.Snapshots;
import org.bluebook.store.Transient;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "reporting"))
class IssuePaperTest {
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Actor APPROVER = new Actor("approver");
    private static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");
    private static final String BOARD = "MB-2006-03";
    private static final String COMMITTEE = "PPRC-2006-04-24-9";

    @Inject
    Snapshots snapshots;

    @Inject
    SampleFacts sample;

    @Inject
    PreparePaper prepare;

    @Inject
    SignOff signOff;

    @Inject
    IssuePaper issuePaper;

    @Inject
    Preparations preparations;

    @Inject
    Freeze freeze;

    @Inject
    Register register;

    @Inject
    Gate gate;

    @Inject
    PdfGate standards;

    @Inject
    Issues issues;

    @Inject
    EntityManager store;

    @BeforeEach
    void theFactsOfThePapers() {
        sample.record();
    }

    @Test
    void issuesBothPapersWithTheirHashes() {
        var first = issued(BOARD);
        var other = issued(COMMITTEE);

        assertThat(other.audience()).isEqualTo(Audience.PUBLIC);
        var pdf = pdf(first.paper(), first.number(), EnumSet.allOf(Audience.class));
        assertThat(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-1.7");
        assertThat(standards.check(pdf)).isEmpty();
    }

    @Test
    void supersedesTheIssueBeforeAndPrintsWhatItPutsRight() {
        var first = issued(BOARD);

        var second = issued(BOARD);

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.contentSha256()).isNotEqualTo(first.contentSha256());
        assertThat(state(BOARD, first.number())).isEqualTo(PreparationState.SUPERSEDED);
        assertThat(state(BOARD, second.number())).isEqualTo(PreparationState.ISSUED);
        assertThat(pdf(BOARD, first.number(), Set.of(Audience.BOARD))).isNotEmpty();
        assertThat(text(pdf(BOARD, second.number(), Set.of(Audience.BOARD))))
                .contains("Corrigendum", "A claim was counted twice.");
    }

    @Test
    void issuesNothingThatIsNotApproved() {
        long before = issues.count();
        approvedOrNot(BOARD, false);

        assertThatThrownBy(() -> issuePaper.issue(BOARD, APPROVER, AT)).isInstanceOf(OutOfTurn.class);

        assertThat(issues.count()).isEqualTo(before);
        step(() -> signOff.approve(prepare.open(BOARD), APPROVER, AT));
        issuePaper.issue(BOARD, APPROVER, AT);
    }

    @Test
    void issuesOnceHoweverManyTryAtTheSameMoment() throws Exception {
        approvedOrNot(BOARD, true);
        long before = issues.count();
        var both = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);

        Callable<Issue> issuing = () -> tried(both);
        var outcomes = pool.invokeAll(List.of(issuing, issuing));
        pool.shutdown();

        assertThat(outcomes.stream().map(IssuePaperTest::outcome)).containsExactlyInAnyOrder("", "OutOfTurn");
        assertThat(issues.count()).isEqualTo(before + 1);
    }

    @Test
    void issuesTheVeryBytesThatWereDraftedAndKeepsNoSecondCopy() {
        approvedOrNot(BOARD, true);
        var drafted = prepare.drafted(BOARD, Format.PDF).orElseThrow();
        var large = prepare.drafted(BOARD, Format.LARGE_PRINT).orElseThrow();

        var issue = issuePaper.issue(BOARD, APPROVER, AT);

        assertThat(pdf(BOARD, issue.number(), Set.of(Audience.BOARD))).isEqualTo(drafted);
        assertThat(file(BOARD, issue.number(), Format.LARGE_PRINT, Set.of(Audience.BOARD)))
                .isEqualTo(large);
        assertThat(prepare.drafted(BOARD, Format.PDF)).isEmpty();
        assertThat(latest(BOARD).pdfSha256()).contains(CanonicalJson.sha256(drafted));
        assertThat(drafts()).isZero();
    }

    @Test
    void issuesEveryFormatFromTheSameContent() {
        var issue = issued(COMMITTEE);

        var everybody = Set.of(Audience.PUBLIC);
        var files = Arrays.stream(Format.values())
                .collect(Collectors.toMap(
                        format -> format, format -> file(COMMITTEE, issue.number(), format, everybody)));
        assertThat(CanonicalJson.sha256(files.get(Format.JSON))).isEqualTo(issue.contentSha256());
        assertThat(new String(files.get(Format.HTML), StandardCharsets.UTF_8)).contains("over 138 arrests");
        assertThat(new String(files.get(Format.HTML), StandardCharsets.UTF_8))
                .contains("<a href=\"%s\"".formatted(issues.entry(issue).fileName(Format.LARGE_PRINT)));
        assertThat(enclosed(files.get(Format.PDF))).isEqualTo(files.get(Format.JSON));
        assertThat(enclosed(files.get(Format.LARGE_PRINT))).isEqualTo(files.get(Format.JSON));
        assertThat(files.get(Format.XLSX)).startsWith('P', 'K');
        assertThat(files.get(Format.CSV)).startsWith('P', 'K');
    }

    /** The one file inside a PDF, which is associated with it as data. */
    private static byte[] enclosed(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            var files = catalog.getNames().getEmbeddedFiles().getNames();
            var associated = catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(files).hasSize(1);
            assertThat(associated.getObject(0))
                    .isEqualTo(files.values().iterator().next().getCOSObject());
            var file = files.values().iterator().next();
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            return file.getEmbeddedFile().toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void issuesNothingThatWasAlteredInTheStore() {
        approvedOrNot(BOARD, true);
        step(() -> store.createNativeQuery("update draft set bytes = concat(bytes, 'x')")
                .executeUpdate());

        assertThatThrownBy(() -> issuePaper.issue(BOARD, APPROVER, AT)).isInstanceOf(RenditionAltered.class);

        assertThat(latest(BOARD).state()).isEqualTo(PreparationState.APPROVED);
    }

    @Test
    void isDraftedAnewOnceItWasSentBack() {
        approvedOrNot(BOARD, false);
        step(() -> prepare.open(BOARD).sendBack("A figure looks odd.", APPROVER, AT));

        prepare.draft(BOARD, SECRETARY, AT);

        assertThat(drafts()).isEqualTo(Format.values().length);
        assertThat(prepare.drafted(BOARD, Format.PDF)).isPresent();
    }

    @Test
    void keepsNoDraftOfWhatIsUnfrozen() {
        approvedOrNot(BOARD, true);

        freeze(BOARD);

        assertThat(drafts()).isZero();
    }

    @Test
    void makesNoPaperWhileATransactionWaits() {
        freeze(BOARD);

        assertThatThrownBy(() -> step(() -> prepare.make(BOARD)))
                .hasRootCauseInstanceOf(InvalidTransactionException.class);
    }

    @Test
    void chainsEveryEntryToTheOneBefore() {
        issued(BOARD);
        issued(COMMITTEE);

        assertThat(register.brokenAt()).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> {
            var entries = store.createQuery("from RegisterEntry e order by e.position", RegisterEntry.class)
                    .getResultList();
            assertThat(entries).extracting(RegisterEntry::position).startsWith(1L, 2L);
            assertThat(entries.get(1).follows(entries.get(0).sha256())).isTrue();
            assertThat(entries.get(1).follows("f".repeat(64))).isFalse();
        });
    }

    @Test
    void draftsNothingThatFailsTheGate() {
        freeze(BOARD);
        var careless = new PreparePaper(preparations, freeze, snapshots, new Press(new BlankPages()), gate, issues);

        assertThatThrownBy(() -> careless.draft(BOARD, SECRETARY, AT))
                .isInstanceOf(PaperFailsTheGate.class)
                .hasMessageContaining(BOARD);

        assertThat(latest(BOARD).state()).isEqualTo(PreparationState.FROZEN);
        prepare.draft(BOARD, SECRETARY, AT);
    }

    @Test
    void draftsNothingThatCannotBeRendered() {
        freeze(BOARD);
        var withoutFont = new PreparePaper(preparations, freeze, snapshots, new Press(new NoFont()), gate, issues);

        assertThatThrownBy(() -> withoutFont.draft(BOARD, SECRETARY, AT)).isInstanceOf(RenderingRefused.class);

        assertThat(latest(BOARD).state()).isEqualTo(PreparationState.FROZEN);
        prepare.draft(BOARD, SECRETARY, AT);
    }

    @Test
    void showsAnAudienceOnlyWhatIsItsOwn() {
        var issue = issued(BOARD);

        assertThat(issues.entry(BOARD, issue.number(), Set.of(Audience.PUBLIC))).isEmpty();
        assertThat(issues.rendition(BOARD, issue.number(), Format.PDF, Set.of(Audience.PUBLIC)))
                .isEmpty();
        assertThat(issues.entry(BOARD, issue.number(), Set.of(Audience.BOARD)))
                .get()
                .extracting(IssueEntry::fileName)
                .asString()
                .startsWith("management-board-2006-03");
    }

    @Test
    void cannotBeChangedEvenByHand() {
        issued(BOARD);

        assertRefused("update issue set title = 'x'", "An issue is never changed");
        assertRefused("delete from rendition", "never deleted");
        assertRefused("update register_entry set sha256 = previous_sha256", "The register is never changed");
        assertRefused("delete from preparation_step", "never deleted");
        assertRefused("update snapshot set content = 'x'", "A snapshot is never changed");
    }

    private Issue issued(String paper) {
        approvedOrNot(paper, true);
        return issuePaper.issue(paper, APPROVER, AT);
    }

    /** What an earlier test left on its way is unfrozen, as two people would. */
    private void approvedOrNot(String paper, boolean approved) {
        freeze(paper);
        prepare.draft(paper, SECRETARY, AT);
        step(() -> prepare.open(paper).submit(SECRETARY, AT));
        if (approved) {
            step(() -> signOff.approve(prepare.open(paper), APPROVER, AT));
        }
    }

    private void freeze(String paper) {
        step(() -> {
            var open = prepare.open(paper);
            if (open.state() != PreparationState.PLANNED) {
                open.unfreeze("For the next test.", SECRETARY, AT);
                open.unfreeze("", APPROVER, AT);
            }
            if (open.number() > 1) {
                open.correct(List.of(new Correction(
                        "Table 2", "12", Integer.toString(12 + open.number()), "A claim was counted twice")));
            }
        });
        prepare.freeze(paper, SECRETARY, AT);
    }

    private Issue tried(CyclicBarrier both) throws Exception {
        both.await();
        return Transient.again(() -> issuePaper.issue(BOARD, APPROVER, AT));
    }

    /** What it was refused with; nothing where it was issued. */
    private static String outcome(Future<?> outcome) {
        try {
            outcome.get();
            return "";
        } catch (ExecutionException | InterruptedException e) {
            return e.getCause().getClass().getSimpleName();
        }
    }

    private long drafts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.createQuery("select count(d) from Draft d", Long.class)
                        .getSingleResult());
    }

    private Preparation latest(String paper) {
        return preparations.latestOf(paper).orElseThrow();
    }

    private PreparationState state(String paper, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> preparations.locked(paper, number).orElseThrow().state());
    }

    private static void step(Runnable taken) {
        QuarkusTransaction.requiringNew().run(taken);
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertRefused(String sql, String because) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> store.createNativeQuery(sql).executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining(because);
    }

    private byte[] pdf(String paper, int number, Set<Audience> audiences) {
        return file(paper, number, Format.PDF, audiences);
    }

    private byte[] file(String paper, int number, Format format, Set<Audience> audiences) {
        return QuarkusTransaction.requiringNew()
                .call(() -> issues.rendition(paper, number, format, audiences)
                        .orElseThrow()
                        .bytes());
    }

    /** Renders a page that no standard accepts. */
    private static class BlankPages extends Renderer {
        @Override
        public byte[] pdf(Template template, Document document, byte[] content) {
            try (var pdf = new PDDocument();
                    var bytes = new ByteArrayOutputStream()) {
                pdf.addPage(new PDPage());
                pdf.save(bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Renders a text for which no font has a glyph. */
    private static class NoFont extends Renderer {
        @Override
        public byte[] pdf(Template template, Document document, byte[] content) {
            var unprintable = new Document("\u4e2d", document.furniture(), document.blocks());
            return super.pdf(template, unprintable, content);
        }
    }
}
