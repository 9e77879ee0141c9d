package org.bluebook.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What bodies have resolved of their meetings. */
@ApplicationScoped
public class StandingOrders implements PanacheRepositoryBase<StandingOrder, String> {
    /** What holds for a body: what it resolved, or what is usual. */
    public StandingOrder of(Body body) {
        return findByIdOptional(body.reference()).orElseGet(() -> StandingOrder.usual(body));
    }
}
