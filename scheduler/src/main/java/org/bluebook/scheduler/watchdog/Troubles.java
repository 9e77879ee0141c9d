package org.bluebook.scheduler.watchdog;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What is amiss. */
@ApplicationScoped
public class Troubles implements PanacheRepository<Trouble> {
    /** What has not passed, the oldest first. */
    public List<Trouble> open() {
        return list("passedAt is null order by firstSeen, id");
    }

    /** As many of them as are wanted. */
    public List<Trouble> open(int limit) {
        return find("passedAt is null order by firstSeen, id").page(0, limit).list();
    }

    /** How many have not passed. */
    public long howMany() {
        return count("passedAt is null");
    }

    Tally tally(Instant at) {
        return Tally.of(getEntityManager(), at);
    }

    /** Waits until no other node is looking; holds until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select id from watch_lock for update", Byte.class)
                .getSingleResult();
    }
}
