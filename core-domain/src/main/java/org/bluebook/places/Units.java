package org.bluebook.places;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The units of the service and its partners. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {
    public List<Unit> within(String unit) {
        return list("parent = ?1 order by code", unit);
    }
}
