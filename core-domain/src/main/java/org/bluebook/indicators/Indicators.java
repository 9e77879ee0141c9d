package org.bluebook.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Everything that is measured. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, String> {
    /** All indicators with their definitions, by code, in one statement. */
    public List<Indicator> withDefinitions() {
        return list("select distinct i from Indicator i left join fetch i.definitions order by i.code");
    }
}
