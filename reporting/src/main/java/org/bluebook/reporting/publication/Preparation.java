package org.bluebook.reporting.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.people.Actor;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;
import org.bluebook.reporting.snapshot.Snapshot;

/** One issue of a paper on its way to the register: frozen, drafted, submitted by one person, approved by another, issued. */
@Entity
public class Preparation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String paper;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private PreparationState state;

    @ManyToOne(fetch = FetchType.LAZY)
    private Snapshot snapshot;

    @Column(columnDefinition = "char(64)")
    private String contentSha256;

    @Column(columnDefinition = "char(64)")
    private String pdfSha256;

    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "preparation_id", nullable = false, updatable = false)
    @OrderBy("format")
    private List<Draft> drafts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "preparation", nullable = false, updatable = false)
    @OrderBy("position")
    private List<PreparationStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "preparation", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Corrigendum> corrigenda = new ArrayList<>();

    @Version
    private int version;

    protected Preparation() {}

    static Preparation of(String paper, int number) {
        var preparation = new Preparation();
        preparation.paper = paper;
        preparation.number = number;
        preparation.state = PreparationState.PLANNED;
        return preparation;
    }

    /** Says what it puts right; only until it is frozen. */
    void correct(List<Correction> corrections) {
        if (number == 1) {
            throw new NothingToCorrectYet(paper);
        }
        if (state != PreparationState.PLANNED) {
            throw new OutOfTurn(paper, number, state, Move.FREEZE);
        }
        corrigenda.clear();
        corrections.forEach(correction -> corrigenda.add(new Corrigendum(corrigenda.size() + 1, correction)));
    }

    /** Refuses a freeze that may not be; asked before the facts are read. */
    void requireFreezable() {
        Move.FREEZE.from(state, paper, number);
        if (number > 1 && corrigenda.isEmpty()) {
            throw new CorrigendumNeeded(paper, number);
        }
    }

    void freeze(Snapshot frozen, Actor by, Instant at) {
        requireFreezable();
        take(Move.FREEZE, by, at, "");
        snapshot = frozen;
    }

    /** Refuses a draft that may not be; asked before it is made. */
    void requireDraftable() {
        Move.DRAFT.from(state, paper, number);
    }

    /** Keeps what was made, if that was made of what is frozen. */
    void draft(RenderedPaper made, Actor by, Instant at) {
        requireDraftable();
        if (!snapshot.sha256().equals(made.snapshotSha256())) {
            throw new FrozenMeanwhile(paper);
        }
        take(Move.DRAFT, by, at, "");
        made.files().forEach(this::keep);
        contentSha256 = kept(Format.JSON).sha256();
        pdfSha256 = kept(Format.PDF).sha256();
    }

    private Draft kept(Format format) {
        return drafts.stream()
                .filter(draft -> draft.format() == format)
                .findFirst()
                .orElseThrow();
    }

    private void keep(Format format, byte[] bytes) {
        drafts.stream()
                .filter(draft -> draft.format() == format)
                .findFirst()
                .ifPresentOrElse(draft -> draft.hold(bytes), () -> drafts.add(new Draft(format, bytes)));
    }

    /** The bytes of a draft of it, refused if the store holds anything else. */
    byte[] unaltered(Draft draft) {
        var bytes = draft.bytes();
        var found = CanonicalJson.sha256(bytes);
        var kept = draft.format() == Format.PDF ? pdfSha256 : draft.sha256();
        if (!found.equals(kept)) {
            throw new RenditionAltered(paper, number, kept, found);
        }
        return bytes;
    }

    public void submit(Actor by, Instant at) {
        take(Move.SUBMIT, by, at, "");
    }

    /** Signs it off; never by the person who submitted it. */
    void approve(Actor by, Instant at) {
        Move.APPROVE.from(state, paper, number);
        if (takenBy(Move.SUBMIT).equals(by)) {
            throw new OwnSubmissionRefused(paper, by);
        }
        take(Move.APPROVE, by, at, "");
    }

    /** Gives it back to the secretary to be drafted anew. */
    public void sendBack(String reason, Actor by, Instant at) {
        take(Move.SEND_BACK, by, at, required(Move.SEND_BACK, reason));
    }

    /** Asks for the freeze to be undone or, as a second person, agrees to it; the snapshot stays on record. */
    public void unfreeze(String reason, Actor by, Instant at) {
        Move.UNFREEZE.from(state, paper, number);
        var asked = askedToUnfreeze();
        if (asked.isEmpty()) {
            take(Move.ASK_UNFREEZE, by, at, required(Move.ASK_UNFREEZE, reason));
            return;
        }
        if (asked.get().by().equals(by)) {
            throw new UnfreezeNeedsASecondPerson(paper, by);
        }
        take(Move.UNFREEZE, by, at, reason.isBlank() ? asked.get().reason() : reason);
        snapshot = null;
        contentSha256 = null;
        pdfSha256 = null;
        drafts.clear();
    }

    /** Answers whoever asked for it to be unfrozen that it stays as it is. */
    void keepFrozen(String reason, Actor by, Instant at) {
        if (!unfreezeIsAskedFor()) {
            throw new NoUnfreezeAskedFor(paper);
        }
        take(Move.KEEP_FROZEN, by, at, required(Move.KEEP_FROZEN, reason));
    }

    void requireIssuable() {
        Move.ISSUE.from(state, paper, number);
        askedToUnfreeze().ifPresent(asked -> {
            throw new UnfreezeAskedFor(paper, asked.by());
        });
    }

    /** Refuses to take what was frozen at another time for what was approved. */
    void requireMadeFrom(String snapshotSha256) {
        requireIssuable();
        if (!snapshot.sha256().equals(snapshotSha256)) {
            throw new NotWhatWasApproved(paper, snapshot.sha256(), snapshotSha256);
        }
    }

    /** Hands over the files that were approved; from here on the register has them. */
    Map<Format, byte[]> issue(Actor by, Instant at) {
        requireIssuable();
        var files = new EnumMap<Format, byte[]>(Format.class);
        drafts.forEach(draft -> files.put(draft.format(), unaltered(draft)));
        take(Move.ISSUE, by, at, "");
        drafts.clear();
        return files;
    }

    void supersede(Actor by, Instant at) {
        take(Move.SUPERSEDE, by, at, "");
    }

    /** Takes it back from its readers; it stays on the register. */
    public void withdraw(String reason, Actor by, Instant at) {
        take(Move.WITHDRAW, by, at, required(Move.WITHDRAW, reason));
    }

    private void take(Move move, Actor by, Instant at, String reason) {
        state = move.from(state, paper, number);
        steps.add(new PreparationStep(steps.size() + 1, move, by, at, reason));
    }

    private String required(Move move, String reason) {
        if (reason.isBlank()) {
            throw new StepNeedsReason(paper, move);
        }
        return reason;
    }

    private Actor takenBy(Move move) {
        return lastBy(move).orElseThrow();
    }

    /** That somebody asked and nobody answered, with a word or by going on; a draft, which is made by itself, is no answer. */
    private Optional<PreparationStep> askedToUnfreeze() {
        return steps.stream()
                .filter(step -> step.move() != Move.DRAFT)
                .reduce((one, next) -> next)
                .filter(step -> step.move() == Move.ASK_UNFREEZE);
    }

    /** Who took a step last, if somebody did. */
    public Optional<Actor> lastBy(Move move) {
        return steps.stream()
                .filter(step -> step.move() == move)
                .reduce((one, next) -> next)
                .map(PreparationStep::by);
    }

    public boolean unfreezeIsAskedFor() {
        return askedToUnfreeze().isPresent();
    }

    public String paper() {
        return paper;
    }

    /** The number its issue has or will have. */
    public int number() {
        return number;
    }

    public PreparationState state() {
        return state;
    }

    /** What it is made from, once frozen. */
    public Optional<Snapshot> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    /** SHA-256 of the content of the draft, 64 hexadecimal digits, once there is one. */
    public Optional<String> contentSha256() {
        return Optional.ofNullable(contentSha256);
    }

    /** SHA-256 of the draft's file, 64 hexadecimal digits, once there is one. */
    public Optional<String> pdfSha256() {
        return Optional.ofNullable(pdfSha256);
    }

    public List<PreparationStep> steps() {
        return List.copyOf(steps);
    }

    public List<Correction> corrections() {
        return corrigenda.stream().map(Corrigendum::correction).toList();
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
