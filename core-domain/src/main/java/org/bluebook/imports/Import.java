package org.bluebook.imports;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bluebook.people.Actor;

/** A file that was sent to be imported, and what checking it found; whoever sent it commits it, once, and may undo that. */
@Entity
public class Import {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private String fileName;
    private int size;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Embedded
    private Tally tally;

    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "longtext")
    private String findings;

    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "longtext")
    private String changes;

    @Column(columnDefinition = "char(64)")
    private String fingerprint;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "uploaded_by"))
    private Actor uploadedBy;

    private Instant uploadedAt;
    private Instant committedAt;
    private Instant undoneAt;
    private String undoneBecause;

    @Version
    private int version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "import_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ImportPiece> pieces;

    protected Import() {}

    /** A file with what was found in it: checked if it has no problem, refused if it has any. */
    public static Import of(ImportKind kind, Sent sent, Found found, Actor by, Instant at) {
        var made = new Import();
        made.kind = kind;
        made.fileName = sent.fileName();
        made.size = sent.bytes().length;
        made.sha256 = sent.sha256();
        made.pieces = ImportPiece.of(sent.bytes());
        made.tally = found.tally();
        made.findings = found.findings();
        made.changes = found.changes();
        made.fingerprint = found.fingerprint();
        made.state = found.tally().problems() == 0 ? ImportState.CHECKED : ImportState.REFUSED;
        made.uploadedBy = by;
        made.uploadedAt = at;
        return made;
    }

    /** Commits what was checked; {@code foundNow} is the fingerprint of checking it again in the same transaction. */
    public void commit(String foundNow, Actor by, Instant at) {
        requireReady(by);
        if (!fingerprint.equals(foundNow)) {
            throw new RecordChangedSinceChecked(fileName);
        }
        state = ImportState.COMMITTED;
        committedAt = at;
    }

    /** Refuses unless it can be committed by this account. */
    public void requireReady(Actor by) {
        if (!by.equals(uploadedBy)) {
            throw new OnlyTheSenderCommits(fileName, by);
        }
        switch (state) {
            case COMMITTED -> throw new ImportAlreadyCommitted(fileName, committedAt);
            case REFUSED -> throw new ImportHasProblems(fileName, tally.problems());
            case UNDONE -> throw new ImportUndone(fileName, undoneAt);
            case CHECKED -> {}
        }
    }

    /** Takes back what it wrote, as far as {@code since} leaves nothing in the way. */
    public void undo(Since since, String because, Actor by, Instant at) {
        requireUndoable(by);
        if (because == null || because.isBlank()) {
            throw new UndoNeedsReason(fileName);
        }
        if (since.written() == 0 || since.written() != tally.added() + tally.changed()) {
            throw NothingToUndo.written(fileName, tally);
        }
        since.entered().ifPresent(entered -> {
            throw new FigureEnteredSince(fileName, entered);
        });
        since.frozenIn().ifPresent(paper -> {
            throw new FiguresFrozen(fileName, paper);
        });
        state = ImportState.UNDONE;
        undoneAt = at;
        undoneBecause = because;
    }

    /** Refuses unless it is one that this account could undo, whatever came since. */
    public void requireUndoable(Actor by) {
        if (!by.equals(uploadedBy)) {
            throw new OnlyTheSenderUndoes(fileName, by);
        }
        if (!kind.isUndoneWhole()) {
            throw new NotUndoneAsAWhole(fileName, kind);
        }
        switch (state) {
            case UNDONE -> throw new ImportUndone(fileName, undoneAt);
            case CHECKED, REFUSED -> throw NothingToUndo.neverCommitted(fileName);
            case COMMITTED -> {}
        }
    }

    /** Whether it can be asked for; what came since is looked at when somebody does. */
    public boolean isUndoable() {
        return state == ImportState.COMMITTED && kind.isUndoneWhole() && tally.added() + tally.changed() > 0;
    }

    /** What stands as the reason at each figure that the undo puts back or withdraws. */
    public String reasonToUndo(String because) {
        return "Import %d undone: %s".formatted(id, because);
    }

    /** The file as it was sent. */
    public Sent sent() {
        var bytes = new ByteArrayOutputStream(size);
        pieces.forEach(piece -> bytes.writeBytes(piece.bytes()));
        return new Sent(fileName, bytes.toByteArray());
    }

    public long id() {
        return id;
    }

    public ImportKind kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public ImportState state() {
        return state;
    }

    public Tally tally() {
        return tally;
    }

    /** The first problems and warnings, as JSON. */
    public String findings() {
        return findings;
    }

    /** What each row would do to the record, as whoever checked it wrote it down. */
    public String changes() {
        return changes;
    }

    public Actor uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Optional<Instant> committedAt() {
        return Optional.ofNullable(committedAt);
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    public Optional<String> undoneBecause() {
        return Optional.ofNullable(undoneBecause);
    }

    public int version() {
        return version;
    }
}
