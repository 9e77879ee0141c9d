package org.bluebook.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bluebook.corrections.Correction;
import org.bluebook.corrections.Corrections;
import org.bluebook.people.Actor;

/** The networks on the map. */
@ApplicationScoped
public class Networks implements PanacheRepositoryBase<Network, String> {
    private final Corrections corrections;

    @Inject
    Networks(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Those of some references that there are; one statement. */
    public List<Network> among(Collection<String> references) {
        return list("reference in ?1", references);
    }

    public List<NetworkCount> mappedOn(LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.networks.NetworkCount(n.involvement, count(n)) from Network n
                        where n.mappedOn <= :day and (n.unmappedOn is null or n.unmappedOn > :day)
                        group by n.involvement order by n.involvement
                        """, NetworkCount.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Networks behind one, by reference; null stands for any involvement, and for any day on the map; one statement. */
    public List<Network> after(String reference, int limit, Involvement involvement, LocalDate mappedOn) {
        return getEntityManager()
                .createQuery("""
                        from Network n where (:after is null or n.reference > :after)
                        and (:involvement is null or n.involvement = :involvement)
                        and (:day is null or (n.mappedOn <= :day and (n.unmappedOn is null or n.unmappedOn > :day)))
                        order by n.reference
                        """, Network.class)
                .setParameter("after", reference)
                .setParameter("involvement", involvement)
                .setParameter("day", mappedOn)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number that counts the changes of a network, and nothing else of it. */
    public Optional<Integer> versionOf(String reference) {
        return getEntityManager()
                .createQuery("select n.version from Network n where n.reference = :reference", Integer.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** A network for the transaction that changes it or claims a disruption of it: nobody else does before it ends. */
    public Optional<Network> locked(String reference) {
        return findByIdOptional(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Puts right how a network is mapped, unless it was disrupted before; what the record said stays. */
    public Correction correct(Network network, Mapping mapping, String because, Actor by, Instant at) {
        var correction = network.correct(mapping, because, by, at);
        requireOnTheMapWhereDisrupted(network);
        corrections.persist(correction);
        return correction;
    }

    /** Takes a network off the map from a day on, unless it was disrupted since. */
    public void unmap(Network network, LocalDate on) {
        network.unmap(on);
        requireOnTheMapWhereDisrupted(network);
    }

    private void requireOnTheMapWhereDisrupted(Network network) {
        var days = getEntityManager()
                .createQuery("""
                        select d.day from Disruption d where d.network = :network and d.state <> REJECTED order by d.day
                        """, LocalDate.class)
                .setParameter("network", network)
                .getResultList();
        days.stream().filter(day -> !network.isMappedOn(day)).findFirst().ifPresent(day -> {
            throw new DisruptedOffTheMap(network.reference(), day);
        });
    }
}
