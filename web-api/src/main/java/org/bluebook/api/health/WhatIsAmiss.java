package org.bluebook.api.health;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.TreeMap;
import org.bluebook.scheduler.watchdog.Trouble;
import org.bluebook.scheduler.watchdog.Troubles;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** What the watchdog has found. The node answers requests all the same, so that this never makes it unready. */
@Readiness
@ApplicationScoped
class WhatIsAmiss implements HealthCheck {
    private final Troubles troubles;

    @Inject
    WhatIsAmiss(Troubles troubles) {
        this.troubles = troubles;
    }

    @Override
    public HealthCheckResponse call() {
        var open = troubles.open();
        var answer = HealthCheckResponse.named("What is amiss").up().withData("amiss", open.size());
        new TreeMap<>(open.stream().collect(groupingBy(Trouble::kind, counting())))
                .forEach((kind, count) -> answer.withData(kind.name().toLowerCase(Locale.ROOT), count));
        return answer.build();
    }
}
