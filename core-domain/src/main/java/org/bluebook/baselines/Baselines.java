package org.bluebook.baselines;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has been settled; of each indicator and place the latest revision is in force. */
@ApplicationScoped
public class Baselines implements PanacheRepository<Baseline> {
    private static final String IN_FORCE =
            " b.revision = (select max(l.revision) from Baseline l where l.indicator = b.indicator"
                    + " and l.place = b.place and l.recordedAt <= :at)";

    /** Of two places, as known at an instant; one statement. */
    public List<Baseline> of(String one, String other, Instant at) {
        return getEntityManager()
                .createQuery(
                        "from Baseline b where b.place in (:one, :other) and" + IN_FORCE
                                + " order by b.indicator, b.place",
                        Baseline.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("at", at)
                .getResultList();
    }

    /** Of every place, as known at an instant; one statement. */
    public List<Baseline> everywhere(Instant at) {
        return getEntityManager()
                .createQuery("from Baseline b where" + IN_FORCE + " order by b.indicator, b.place", Baseline.class)
                .setParameter("at", at)
                .getResultList();
    }

    /** In force now. */
    public Optional<Baseline> latest(String indicator, String place) {
        return find("indicator = ?1 and place = ?2 order by revision desc", indicator, place)
                .firstResultOptional();
    }

    /** Every revision, the first one first. */
    public List<Baseline> history(String indicator, String place) {
        return list("indicator = ?1 and place = ?2 order by revision", indicator, place);
    }

    /** Those in force behind one, by indicator and place; null stands for any; one statement. */
    public List<Baseline> after(String indicator, String place, int limit, String of, String in, Instant at) {
        return getEntityManager()
                .createQuery(
                        "from Baseline b where (:of is null or b.indicator = :of) and (:in is null or b.place = :in)"
                                + " and (:indicator is null or b.indicator > :indicator"
                                + " or (b.indicator = :indicator and b.place > :place)) and" + IN_FORCE
                                + " order by b.indicator, b.place",
                        Baseline.class)
                .setParameter("of", of)
                .setParameter("in", in)
                .setParameter("indicator", indicator)
                .setParameter("place", place)
                .setParameter("at", at)
                .setMaxResults(limit)
                .getResultList();
    }
}
