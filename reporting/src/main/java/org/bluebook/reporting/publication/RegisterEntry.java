package org.bluebook.reporting.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.util.List;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.hibernate.annotations.Immutable;

/** An issue's place on the register, chained to the one before it by its hash. */
@Entity
@Immutable
public class RegisterEntry {
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    @Id
    private long position;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issue_id")
    private Issue issue;

    @Column(columnDefinition = "char(64)")
    private String previousSha256;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    protected RegisterEntry() {}

    static RegisterEntry first(Issue issue) {
        return of(1, issue, BEFORE_THE_FIRST);
    }

    RegisterEntry next(Issue issue) {
        return of(position + 1, issue, sha256);
    }

    private static RegisterEntry of(long position, Issue issue, String previous) {
        var entry = new RegisterEntry();
        entry.position = position;
        entry.issue = issue;
        entry.previousSha256 = previous;
        entry.sha256 = hash(position, issue.onRecord(), previous);
        return entry;
    }

    /** Whether it says what its issue says, and follows on from that hash. */
    boolean follows(String previous) {
        return follows(previous, issue.onRecord());
    }

    /** The same where the files of its issue are known without their bytes. */
    boolean follows(String previous, List<File> files) {
        return follows(previous, issue.onRecord(files));
    }

    private boolean follows(String previous, OnRecord said) {
        return previousSha256.equals(previous) && sha256.equals(hash(position, said, previous));
    }

    private static String hash(long position, OnRecord issue, String previous) {
        return CanonicalJson.sha256(CanonicalJson.write(new Hashed(position, previous, issue)));
    }

    public Issue issue() {
        return issue;
    }

    public long position() {
        return position;
    }

    /** SHA-256 over the entry and the hash before it, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** What the hash is taken of, as canonical JSON. */
    private record Hashed(long position, String previous, OnRecord issue) {}

    /** Everything the register says of an issue; instants in UTC, hashes in hexadecimal. */
    record OnRecord(
            String paper,
            int number,
            String document,
            String subject,
            String title,
            String audience,
            String marking,
            String issuedAt,
            String issuedBy,
            String snapshotSha256,
            String contentSha256,
            List<File> files) {}

    /** A rendition by its hash. */
    record File(String format, int size, String sha256) {}
}
