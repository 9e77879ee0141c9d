package org.bluebook.scheduler.quartz;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Work;

/** Work as the product's: in one transaction of the container, it writes something and then comes past the fence. */
@Singleton
class Ringing implements Work {
    final BlockingQueue<Occurrence> done = new LinkedBlockingQueue<>();

    @Inject
    EntityManager store;

    @Override
    public String kind() {
        return "RING";
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        QuarkusTransaction.requiringNew().run(() -> {
            store.createNativeQuery("INSERT INTO abbreviation (term, expansion) VALUES (?, ?)")
                    .setParameter(1, occurrence.subject())
                    .setParameter(2, "It rang.")
                    .executeUpdate();
            attempt.fence().finish();
        });
        attempt.found("It rang.");
        done.add(occurrence);
    }
}
