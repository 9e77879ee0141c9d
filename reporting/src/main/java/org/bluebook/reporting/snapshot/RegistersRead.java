package org.bluebook.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bluebook.registers.EmergingTrends;
import org.bluebook.registers.Resources;
import org.bluebook.reporting.snapshot.RegisterFacts.Resource;
import org.bluebook.reporting.snapshot.RegisterFacts.Trend;

/** Reads the small registers; two statements. */
@ApplicationScoped
class RegistersRead {
    private final EmergingTrends trends;
    private final Resources resources;

    @Inject
    RegistersRead(EmergingTrends trends, Resources resources) {
        this.trends = trends;
        this.resources = resources;
    }

    RegisterFacts all() {
        return new RegisterFacts(
                trends.inOrder().stream()
                        .map(t -> new Trend(t.topic(), t.state().words(), t.note()))
                        .toList(),
                resources.inOrder().stream()
                        .map(r -> new Resource(r.unit(), r.staff(), r.remit()))
                        .toList());
    }
}
