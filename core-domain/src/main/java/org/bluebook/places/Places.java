package org.bluebook.places;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** London, its boroughs and their neighbourhoods. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Place, String> {
    /** The 32 boroughs in the order of their names; the City of London is not one of them. */
    public List<Place> londonBoroughs() {
        return list("kind = ?1 order by name", PlaceKind.BOROUGH);
    }

    public List<Place> worstAffected() {
        return list("flaggedBecause is not null order by name");
    }

    public Optional<Place> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
