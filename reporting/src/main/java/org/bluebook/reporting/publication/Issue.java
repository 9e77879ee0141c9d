package org.bluebook.reporting.publication;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bluebook.papers.Audience;
import org.bluebook.people.Actor;
import org.bluebook.reporting.snapshot.Snapshot;
import org.hibernate.annotations.Formula;

/** An edition on the register; it is never changed, only followed by the next number. */
@Entity
public class Issue {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String paper;
    private int number;
    private String document;
    private String subject;
    private String title;
    private String byLine;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Audience audience;

    /** Who may read it by now: what is for everybody is the committee's for as long as there is an embargo on it. */
    @Formula("case when exists (select 1 from embargo e where e.issue_id = id and e.lifted_at is null)"
            + " then 'COMMITTEE' else audience end")
    @Enumerated(EnumType.STRING)
    private Audience openTo;

    private String marking;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Snapshot snapshot;

    @Column(columnDefinition = "char(64)")
    private String snapshotSha256;

    @Column(columnDefinition = "char(64)")
    private String contentSha256;

    private Instant issuedAt;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "issued_by"))
    private Actor issuedBy;

    @OneToMany(mappedBy = "issue", cascade = CascadeType.PERSIST)
    private List<Rendition> renditions = new ArrayList<>();

    protected Issue() {}

    static Issue of(Preparation preparation, Map<Format, byte[]> files, Actor by, Instant at) {
        var snapshot = preparation.snapshot().orElseThrow();
        var paper = snapshot.facts().paper();
        var issue = new Issue();
        issue.paper = paper.reference();
        issue.number = preparation.number();
        issue.document = paper.document().name();
        issue.subject = paper.subject().toString();
        issue.title = paper.title();
        issue.byLine = paper.byLine();
        issue.audience = paper.audience();
        issue.marking = paper.marking();
        issue.snapshot = snapshot;
        issue.snapshotSha256 = snapshot.sha256();
        issue.contentSha256 = preparation.contentSha256().orElseThrow();
        issue.issuedAt = at;
        issue.issuedBy = by;
        files.forEach((format, bytes) -> issue.renditions.add(new Rendition(issue, format, bytes)));
        return issue;
    }

    public Long id() {
        return id;
    }

    public String paper() {
        return paper;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Whom it is for. */
    public Audience audience() {
        return audience;
    }

    /** In the words it is printed with. */
    public String marking() {
        return marking;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public List<Rendition> renditions() {
        return List.copyOf(renditions);
    }

    /** What the register says of it. */
    RegisterEntry.OnRecord onRecord() {
        return onRecord(renditions.stream()
                .map(r -> new RegisterEntry.File(r.format().name(), r.size(), r.sha256()))
                .toList());
    }

    /** The same where its files are known without their bytes. */
    RegisterEntry.OnRecord onRecord(List<RegisterEntry.File> files) {
        return new RegisterEntry.OnRecord(
                paper,
                number,
                document,
                subject,
                title,
                audience.name(),
                marking,
                issuedAt.truncatedTo(ChronoUnit.MICROS).toString(),
                issuedBy.name(),
                snapshotSha256,
                contentSha256,
                files.stream()
                        .sorted(Comparator.comparing(file -> Format.valueOf(file.format())))
                        .toList());
    }

    public String contentSha256() {
        return contentSha256;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    public String snapshotSha256() {
        return snapshotSha256;
    }
}
