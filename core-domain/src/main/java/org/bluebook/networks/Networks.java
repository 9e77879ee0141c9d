package org.bluebook.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The networks on the map. */
@ApplicationScoped
public class Networks implements PanacheRepositoryBase<Network, String> {
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
}
