package org.bluebook.reporting.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bluebook.papers.Audience;

/** The register of issues; what an audience may not see is, for it, not there. */
@ApplicationScoped
public class Issues implements PanacheRepository<Issue> {
    private static final String ENTRIES = """
            select new org.bluebook.reporting.publication.IssueEntry(
                i.paper, i.number, i.document, i.subject, i.title, i.audience, i.marking, i.issuedAt, i.issuedBy.name,
                i.snapshotSha256, i.contentSha256, r.format, r.size, r.sha256)
            from Issue i join i.renditions r where i.audience in :audiences
            """;

    /** The register, newest issue first. */
    public List<IssueEntry> openTo(Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(ENTRIES + " order by i.issuedAt desc, i.paper, i.number desc", IssueEntry.class)
                .setParameter("audiences", audiences)
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

    public Optional<Rendition> rendition(String paper, int number, Format format, Collection<Audience> audiences) {
        return getEntityManager()
                .createQuery(
                        "from Rendition r join fetch r.issue i where i.audience in :audiences"
                                + " and i.paper = :paper and i.number = :number and r.format = :format",
                        Rendition.class)
                .setParameter("audiences", audiences)
                .setParameter("paper", paper)
                .setParameter("number", number)
                .setParameter("format", format)
                .getResultStream()
                .findFirst();
    }

    public Optional<Issue> latestOf(String paper) {
        return find("paper = ?1 order by number desc", paper).firstResultOptional();
    }
}
