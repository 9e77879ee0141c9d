package org.bluebook.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who is given to drugs alone. */
@ApplicationScoped
public class Resources implements PanacheRepositoryBase<Resourcing, String> {
    public List<Resourcing> inOrder() {
        return list("order by unit");
    }
}
