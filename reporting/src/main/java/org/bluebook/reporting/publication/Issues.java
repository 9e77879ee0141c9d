package org.bluebook.reporting.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluebook.calendar.Period;
import org.bluebook.papers.Audience;
import org.bluebook.reporting.snapshot.ChangeFacts;
import org.bluebook.reporting.snapshot.Comparison;
import org.bluebook.reporting.snapshot.EarlierIssue;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.Snapshot;

/** The register of issues; what an audience may not see is, for it, not there. */
@ApplicationScoped
public class Issues implements PanacheRepository<Issue> {
    private static final Set<Audience> EVERY_AUDIENCE = EnumSet.allOf(Audience.class);

    private static final String ENTRIES = """
            select new org.bluebook.reporting.publication.IssueEntry(
                i.paper, i.number, i.document, i.subject, i.title, i.audience, i.openTo, i.marking, p.state, i.issuedAt,
                i.issuedBy.name, i.snapshotSha256, i.contentSha256, r.format, r.size, r.sha256)
            from Issue i join i.renditions r on r.format = PDF join Preparation p on p.paper = i.paper and p.number = i.number where i.openTo in :audiences
            """;

    private static final String HOW_MANY =
            "(select count(c) from Issue c where c.paper = p.reference and c.openTo in :audiences)";

    private static final String ONLY = """
             (:paper is null or p.reference = :paper) and (:subject is null or p.subject = :subject)
            and (:after is null or p.reference > :after) order by p.reference
            """;

    /** Papers as whoever plans them has them now. */
    private static final String PLANNED = """
            select new org.bluebook.reporting.publication.PaperEntry(
                p.reference, p.kind, p.body.reference, m.reference, p.subject, p.place.code, p.reportNumber, p.title, p.byLine, p.audience,
                p.marking, %s, p.version)
            from Paper p left join p.meeting m where
            """.formatted(HOW_MANY) + ONLY;

    /** Papers as the latest issue has them that these audiences may read; what has changed since is not there yet. */
    private static final String READ = """
            select new org.bluebook.reporting.publication.PaperEntry(
                p.reference, p.kind, p.body.reference, m.reference, p.subject, p.place.code, p.reportNumber, i.title, i.byLine, i.audience,
                i.marking, %s, i.number)
            from Paper p left join p.meeting m join Issue i on i.paper = p.reference
            where i.number = (select max(l.number) from Issue l where l.paper = p.reference and l.openTo in :audiences) and
            """.formatted(HOW_MANY) + ONLY;

    /** The register, newest issue first. */
    public List<IssueEntry> openTo(Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(ENTRIES + " order by i.issuedAt desc, i.paper, i.number desc", IssueEntry.class)
                .setParameter("audiences", audiences)
                .getResultList();
    }

    /** Part of the register, newest issue first; one statement. */
    public List<IssueEntry> newest(int from, int limit, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(ENTRIES + " order by i.issuedAt desc, i.paper, i.number desc", IssueEntry.class)
                .setParameter("audiences", audiences)
                .setFirstResult(from)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was issued of the papers for a meeting, by title; one statement. */
    public List<IssueEntry> forMeeting(String meeting, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(
                        ENTRIES
                                + " and i.paper in (select q.reference from Paper q where q.meeting.reference = :meeting)"
                                + " order by i.title, i.paper, i.number",
                        IssueEntry.class)
                .setParameter("audiences", audiences)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The issues of a place's papers, newest first; one statement. */
    public List<IssueEntry> ofPlace(String place, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(
                        ENTRIES + " and i.paper in (select q.reference from Paper q where q.place.code = :place)"
                                + " order by i.issuedAt desc, i.paper, i.number desc",
                        IssueEntry.class)
                .setParameter("audiences", audiences)
                .setParameter("place", place)
                .getResultList();
    }

    /** Issues whose title, paper or subject has these words in it, newest first; one statement. */
    public List<IssueEntry> withWords(String words, int limit, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(
                        ENTRIES + " and (lower(i.title) like :words escape '!' or lower(i.paper) like :words escape '!'"
                                + " or lower(i.subject) like :words escape '!')"
                                + " order by i.issuedAt desc, i.paper, i.number desc",
                        IssueEntry.class)
                .setParameter("audiences", audiences)
                .setParameter("words", like(words))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Literally, wherever it stands. */
    private static String like(String words) {
        return "%" + words.toLowerCase(Locale.UK).replaceAll("[!%_]", "!$0") + "%";
    }

    /** The files of a paper's issues with their sizes; one statement. */
    public List<IssueFile> files(String paper, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(
                        "select new org.bluebook.reporting.publication.IssueFile(i.number, r.format, r.size)"
                                + " from Issue i join i.renditions r where i.openTo in :audiences and i.paper = :paper"
                                + " order by i.number, r.format",
                        IssueFile.class)
                .setParameter("audiences", audiences)
                .setParameter("paper", paper)
                .getResultList();
    }

    /** The issues that have a file of this hash, in whatever form; one statement. */
    public List<IssueEntry> withFile(String sha256, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(
                        ENTRIES + " and exists (select 1 from Rendition f where f.issue = i and f.sha256 = :sha256)"
                                + " order by i.paper, i.number",
                        IssueEntry.class)
                .setParameter("audiences", audiences)
                .setParameter("sha256", sha256)
                .getResultList();
    }

    public Optional<IssueEntry> entry(String paper, int number, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(ENTRIES + " and i.paper = :paper and i.number = :number", IssueEntry.class)
                .setParameter("audiences", audiences)
                .setParameter("paper", paper)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The entry of the issue of a paper that has a file of this name. */
    public Optional<IssueEntry> withFile(String paper, String name, Collection<Audience> audiences) {
        return entry(paper, FileName.issueOf(name), audiences)
                .filter(entry -> entry.named(name).isPresent());
    }

    /** The same, whoever may read it. */
    public IssueEntry entry(Issue issue) {
        return entry(issue.paper(), issue.number(), EVERY_AUDIENCE).orElseThrow();
    }

    /** The bytes of an issue in a format, whoever may read it. */
    public byte[] file(Issue issue, Format format) {
        return rendition(issue.paper(), issue.number(), format, EVERY_AUDIENCE)
                .orElseThrow()
                .bytes();
    }

    public Optional<Rendition> rendition(String paper, int number, Format format, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(
                        "from Rendition r join fetch r.issue i where i.openTo in :audiences"
                                + " and i.paper = :paper and i.number = :number and r.format = :format",
                        Rendition.class)
                .setParameter("audiences", audiences)
                .setParameter("paper", paper)
                .setParameter("number", number)
                .setParameter("format", format)
                .getResultStream()
                .findFirst();
    }

    /** The issue that was made from a snapshot. */
    public Optional<Issue> madeFrom(Snapshot snapshot) {
        return find("snapshot", snapshot).firstResultOptional();
    }

    /** A page of the register behind an issue, oldest first; null stands for any paper or subject; one statement. */
    public List<IssueEntry> after(String paper, int number, int limit, Only only, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(ENTRIES + """
                                   and (:after is null or i.paper > :after or (i.paper = :after and i.number > :number))
                                   and (:paper is null or i.paper = :paper) and (:subject is null or i.subject = :subject)
                                   order by i.paper, i.number
                                  """, IssueEntry.class)
                .setParameter("audiences", audiences)
                .setParameter("after", paper)
                .setParameter("number", number)
                .setParameter("paper", only.paper())
                .setParameter("subject", only.subject())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Papers behind one, by reference, each with the number of issues these audiences may read; one statement. */
    public List<PaperEntry> papers(
            String after, int limit, boolean planned, Only only, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(planned ? PLANNED : READ, PaperEntry.class)
                .setParameter("after", after)
                .setParameter("paper", only.paper())
                .setParameter("subject", only.subject() == null ? null : Period.parse(only.subject()))
                .setParameter("audiences", audiences)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What is looked for: a paper by reference, or all that are about a period; null stands for any. */
    public record Only(String paper, String subject) {}

    /** Whether everybody may read an issue of a paper that was there before that number. */
    public boolean isOpenToEverybody(String paper, int before) {
        return count("paper = ?1 and number < ?2 and openTo = ?3", paper, before, Audience.PUBLIC) > 0;
    }

    public Optional<Issue> latestOf(String paper) {
        return find("paper = ?1 order by number desc", paper).firstResultOptional();
    }

    /**
     * The last issue its readers had before this paper: of the same kind, for the same body, about the same borough if any
     * and an earlier time, and open to the same readers.
     */
    Optional<EarlierIssue> before(String paper) {
        return getEntityManager()
                .createQuery("""
                        select i.id, e.subject, p.subject from Issue i
                        join Paper e on e.reference = i.paper
                        join Paper p on p.reference = :paper and p.body = e.body and p.kind = e.kind
                            and coalesce(p.place.code, '') = coalesce(e.place.code, '')
                        join Preparation s on s.paper = i.paper and s.number = i.number
                        where e.reference <> p.reference and s.state = :issued
                            and (i.audience = p.audience or i.audience = :everybody)
                        order by i.paper, i.number
                        """, Object[].class)
                .setParameter("paper", paper)
                .setParameter("issued", PreparationState.ISSUED)
                .setParameter("everybody", Audience.PUBLIC)
                .getResultStream()
                .filter(row -> ((Period) row[1]).compareTo((Period) row[2]) < 0)
                .reduce((one, next) -> ((Period) next[1]).compareTo((Period) one[1]) >= 0 ? next : one)
                .map(row -> findById((Long) row[0]))
                .map(issue -> new EarlierIssue(issue.number(), issue.snapshot().facts()));
    }

    /** What is otherwise in an issue than in another of its paper or, where none is named, as it was printed. */
    public Optional<ChangeFacts> changes(String paper, int number, Integer since) {
        var now = facts(paper, number);
        return since == null
                ? now.map(Facts::changes)
                : now.flatMap(facts -> facts(paper, since).map(before -> Comparison.of(before, since, facts)));
    }

    private Optional<Facts> facts(String paper, int number) {
        return find("paper = ?1 and number = ?2", paper, number)
                .firstResultOptional()
                .map(issue -> issue.snapshot().facts());
    }
}
