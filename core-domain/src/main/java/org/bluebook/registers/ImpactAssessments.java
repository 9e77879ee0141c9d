package org.bluebook.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which impacts on communities were assessed. */
@ApplicationScoped
public class ImpactAssessments implements PanacheRepositoryBase<ImpactAssessment, String> {
    public List<ImpactAssessment> inOrder() {
        return list("order by reference");
    }
}
