package org.bluebook.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is new and being watched. */
@ApplicationScoped
public class EmergingTrends implements PanacheRepositoryBase<EmergingTrend, String> {
    public List<EmergingTrend> inOrder() {
        return list("order by topic");
    }
}
