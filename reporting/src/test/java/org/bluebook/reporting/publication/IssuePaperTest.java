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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.papers.Audience;
import org.bluebook.people.Actor;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.rendering.Renderer;
import org.bluebook.reporting.rendering.RenderingRefused;
import org.bluebook.reporting.sample.SampleFacts;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.reporting.snapshot.Snapshot;
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
    SampleFacts sample;

    @Inject
    Freeze freeze;

    @Inject
    IssuePaper issuePaper;

    @Inject
    Register register;

    @Inject
    PdfGate gate;

    @Inject
    Issues issues;

    @Inject
    EntityManager store;

    private Snapshot board;

    @BeforeEach
    void aFrozenPaper() {
        sample.record();
        board = freeze.freeze(BOARD, SECRETARY, AT);
    }

    @Test
    void issuesBothPapersWithTheirHashes() {
        var committee = freeze.freeze(COMMITTEE, SECRETARY, AT);

        var first = issuePaper.issue(board, APPROVER, AT);
        var other = issuePaper.issue(committee, APPROVER, AT);

        assertThat(first.snapshotSha256()).isEqualTo(board.sha256());
        assertThat(other.audience()).isEqualTo(Audience.PUBLIC);
        var pdf = pdf(first.paper(), first.number(), EnumSet.allOf(Audience.class));
        assertThat(new String(pdf, 0, 8, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-1.7");
        assertThat(gate.check(pdf)).isEmpty();
    }

    @Test
    void issuesASnapshotOnce() {
        issuePaper.issue(board, APPROVER, AT);

        assertThatThrownBy(() -> issuePaper.issue(board, APPROVER, AT)).hasStackTraceContaining("snapshot_issued_once");
    }

    @Test
    void rendersTheSameSnapshotToTheSameBytes() {
        var again = freeze.freeze(BOARD, SECRETARY, AT);

        var first = issuePaper.issue(board, APPROVER, AT);
        var second = issuePaper.issue(again, APPROVER, AT);

        assertThat(again.sha256()).isEqualTo(board.sha256());
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.contentSha256()).isEqualTo(first.contentSha256());
        assertThat(pdf(BOARD, second.number(), Set.of(Audience.BOARD)))
                .isEqualTo(pdf(BOARD, first.number(), Set.of(Audience.BOARD)));
    }

    @Test
    void refusesWhoFrozeIt() {
        assertThatThrownBy(() -> issuePaper.issue(board, SECRETARY, AT))
                .isInstanceOf(OwnFreezeRefused.class)
                .hasMessageContaining("another approver");
    }

    @Test
    void storesNothingThatFailsTheGate() {
        long before = issues.count();
        var careless = new IssuePaper(new Press(new BlankPages()), gate, register);

        assertThatThrownBy(() -> careless.issue(board, APPROVER, AT))
                .isInstanceOf(PaperFailsTheGate.class)
                .hasMessageContaining(BOARD);

        assertThat(issues.count()).isEqualTo(before);
    }

    @Test
    void storesNothingThatCannotBeRendered() {
        long before = issues.count();
        var withoutFont = new IssuePaper(new Press(new NoFont()), gate, register);

        assertThatThrownBy(() -> withoutFont.issue(board, APPROVER, AT)).isInstanceOf(RenderingRefused.class);

        assertThat(issues.count()).isEqualTo(before);
    }

    @Test
    void showsAnAudienceOnlyWhatIsItsOwn() {
        var issue = issuePaper.issue(board, APPROVER, AT);

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
        issuePaper.issue(board, APPROVER, AT);

        assertRefused("update issue set title = 'x'", "An issue is never changed");
        assertRefused("delete from rendition", "never deleted");
        assertRefused("update snapshot set content = 'x'", "A snapshot is never changed");
    }

    private void assertRefused(String sql, String because) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> store.createNativeQuery(sql).executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining(because);
    }

    private byte[] pdf(String paper, int number, Set<Audience> audiences) {
        return QuarkusTransaction.requiringNew()
                .call(() -> issues.rendition(paper, number, Format.PDF, audiences)
                        .orElseThrow()
                        .bytes());
    }

    /** Renders a page that no standard accepts. */
    private static class BlankPages extends Renderer {
        @Override
        public byte[] pdf(Template template, Document document) {
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
        public byte[] pdf(Template template, Document document) {
            var unprintable = new Document("\u4e2d", document.furniture(), document.blocks());
            return super.pdf(template, unprintable);
        }
    }
}
