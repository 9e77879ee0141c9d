package org.bluebook.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Meetings, past and to come. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, String> {
    /** Meetings behind one, by reference, with their bodies; null stands for any body or day; one statement. */
    public List<Meeting> after(String reference, int limit, String body, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery("""
                        from Meeting m join fetch m.body b where (:after is null or m.reference > :after)
                        and (:body is null or b.reference = :body)
                        and (:from is null or m.day >= :from) and (:to is null or m.day <= :to) order by m.reference
                        """, Meeting.class)
                .setParameter("after", reference)
                .setParameter("body", body)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The meetings of a body that are on a day or behind it, or were, or that a standing order has there, in order. */
    public List<Meeting> comingTo(Body body, LocalDate from) {
        return list(
                "body = ?1 and (day >= ?2 or originalDay >= ?2 or standingDay >= ?2) order by day, reference",
                body,
                from);
    }

    /** Meetings from a day on, with their bodies and moves, in order; null stands for any body; one statement. */
    public List<Meeting> diary(String body, LocalDate from) {
        return list("""
                from Meeting m join fetch m.body b left join fetch m.moves
                where (?1 is null or b.reference = ?1) and m.day >= ?2 order by m.day, m.reference
                """, body, from);
    }

    /** The meetings from a day on, the next one first, with their bodies, but for those that were called off; one statement. */
    public List<Meeting> next(LocalDate from, int limit) {
        return find(
                        "from Meeting m join fetch m.body where m.day >= ?1 and m.state <> ?2 order by m.day, m.reference",
                        from,
                        MeetingState.CANCELLED)
                .page(0, limit)
                .list();
    }

    /** The meetings before a day, the last one first, with their bodies; one statement. */
    public List<Meeting> last(LocalDate before, int limit) {
        return find(
                        "from Meeting m join fetch m.body where m.day < ?1 and m.state <> ?2 order by m.day desc, m.reference",
                        before,
                        MeetingState.CANCELLED)
                .page(0, limit)
                .list();
    }

    /** A meeting with its body and agenda; one statement. */
    public Optional<Meeting> withAgenda(String reference) {
        return find("from Meeting m join fetch m.body left join fetch m.agenda where m.reference = ?1", reference)
                .singleResultOptional();
    }

    /** A meeting for the transaction that changes it. */
    public Optional<Meeting> locked(String reference) {
        return findByIdOptional(reference, LockModeType.PESSIMISTIC_WRITE);
    }
}
