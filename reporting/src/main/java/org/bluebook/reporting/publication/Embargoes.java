package org.bluebook.reporting.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.bluebook.papers.Audience;

/** Which issues for everybody are their members' for the time being. */
@ApplicationScoped
public class Embargoes implements PanacheRepository<Embargo> {
    /** What was replaced or withdrawn before its hour stays its members'. */
    private static final String ON_WHAT_STANDS = " from Embargo e join e.issue i join Preparation p"
            + " on p.paper = i.paper and p.number = i.number and p.state = ISSUED where e.liftedAt is null";

    private static final String OF_PAPER = ON_WHAT_STANDS + " and i.paper = :paper";

    private final Event<Opened> opened;

    @Inject
    Embargoes(Event<Opened> opened) {
        this.opened = opened;
    }

    /** Keeps an issue to members, in the transaction that puts it on the register. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lay(Issue issue) {
        persist(new Embargo(issue));
        flush();
    }

    /** Opens to everybody what stands of a paper and is for everybody; of what was open nothing changes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lift(String paper, Instant at) {
        for (var embargo : asked("select e" + OF_PAPER, Embargo.class)
                .setParameter("paper", paper)
                .getResultList()) {
            embargo.lift(at);
            opened.fire(new Opened(embargo.issue(), at));
        }
    }

    public boolean isOn(Issue issue) {
        return issue.audience() == Audience.PUBLIC && count("issue = ?1 and liftedAt is null", issue) > 0;
    }

    /** Whether the issue of a paper that stands waits for its hour. */
    @Transactional
    public boolean areOn(String paper) {
        return asked("select count(e)" + OF_PAPER, Long.class)
                        .setParameter("paper", paper)
                        .getSingleResult()
                > 0;
    }

    /** The papers of which an issue waits for its hour. */
    public List<String> papers() {
        return asked("select i.paper" + ON_WHAT_STANDS + " order by i.paper", String.class)
                .getResultList();
    }

    private <T> TypedQuery<T> asked(String question, Class<T> answer) {
        return getEntityManager().createQuery(question, answer);
    }
}
