package org.bluebook.papers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bluebook.calendar.Period;
import org.bluebook.meetings.Meeting;

/** What goes before the bodies. */
@ApplicationScoped
public class Papers implements PanacheRepositoryBase<Paper, String> {
    /** A paper with all its words, in three statements. */
    public Optional<Paper> withWords(String reference) {
        fetch(
                "select p from Paper p join fetch p.body left join fetch p.meeting left join fetch p.recommendations"
                        + " where p.reference = :paper",
                reference);
        fetch(
                "select s from Paper p join p.sections s left join fetch s.paragraphs where p.reference = :paper",
                reference);
        return find("select p from Paper p left join fetch p.sections where p.reference = ?1", reference)
                .singleResultOptional();
    }

    /** Papers by their references, each with its body, in order; one statement. */
    public List<Paper> named(Collection<String> references) {
        return list(
                "from Paper p join fetch p.body left join fetch p.place where p.reference in ?1 order by p.reference",
                references);
    }

    /** A paper for the transaction that changes it. */
    public Optional<Paper> locked(String reference) {
        return findByIdOptional(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Counts a change of what belongs to the paper as a change of the paper. */
    public void count(Paper changed) {
        getEntityManager().flush();
        getEntityManager().lock(changed, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * What goes before a meeting: papers planned for it, and the body's own on the month it looks back on and, at the end of
     * a quarter, its profiles of boroughs; where the body
     * meets of itself, those go to that meeting and not to an extraordinary one.
     */
    public List<String> before(Meeting meeting) {
        return getEntityManager()
                .createQuery("""
                        select p.reference from Paper p left join p.meeting m where m = :meeting
                        or (m is null and p.body = :body and p.subject in (:reported, :quarter) and (:standing = true or not exists
                            (select 1 from Meeting o where o.body = :body and o.standingDay between :from and :to)))
                        order by p.reference
                        """, String.class)
                .setParameter("meeting", meeting)
                .setParameter("body", meeting.body())
                .setParameter("reported", Period.month(meeting.reportedMonth()))
                .setParameter("quarter", ended(meeting.reportedMonth()))
                .setParameter("standing", meeting.standingDay().isPresent())
                .setParameter("from", meeting.reportedMonth().plusMonths(1).atDay(1))
                .setParameter("to", meeting.reportedMonth().plusMonths(1).atEndOfMonth())
                .getResultList();
    }

    /** The quarter that ends with a month or, where none does, the month itself. */
    private static Period ended(YearMonth month) {
        return month.getMonthValue() % 3 == 0 ? Period.quarterOf(month) : Period.month(month);
    }

    /** The references of every paper, in order. */
    public List<String> references() {
        return getEntityManager()
                .createQuery("select p.reference from Paper p order by p.reference", String.class)
                .getResultList();
    }

    private void fetch(String query, String reference) {
        getEntityManager()
                .createQuery(query, Object.class)
                .setParameter("paper", reference)
                .getResultList();
    }
}
