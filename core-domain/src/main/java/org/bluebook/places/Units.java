package org.bluebook.places;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The units of the service and its partners. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {
    /** Units behind one, by code; one statement. */
    public List<Unit> after(String code, int limit) {
        return find("(?1 is null or code > ?1) order by code", code)
                .page(0, limit)
                .list();
    }

    public List<Unit> within(String unit) {
        return list("parent = ?1 order by code", unit);
    }
}
