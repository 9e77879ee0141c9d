package org.bluebook.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people asked for. */
@ApplicationScoped
public class ConsultationPriorities implements PanacheRepositoryBase<ConsultationPriority, Long> {
    public List<ConsultationPriority> inOrder() {
        return list("order by cycle, priority");
    }
}
