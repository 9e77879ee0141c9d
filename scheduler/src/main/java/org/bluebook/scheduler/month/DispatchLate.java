package org.bluebook.scheduler.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bluebook.calendar.WallTime;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.Approved;
import org.bluebook.scheduler.occurrences.Alarm;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Planned;

/** What is approved after its meeting's hour of dispatch goes out at once, and not with the next meeting, or never. */
@ApplicationScoped
class DispatchLate {
    private final Subjects subjects;
    private final Occurrences occurrences;
    private final Alarm alarm;
    private final Clock clock;

    @Inject
    DispatchLate(Subjects subjects, Occurrences occurrences, Alarm alarm, Clock clock) {
        this.subjects = subjects;
        this.occurrences = occurrences;
        this.alarm = alarm;
        this.clock = clock;
    }

    void plan(@Observes Approved approved) {
        boolean tooLate = subjects.meetingsOf(approved.paper()).stream()
                .anyMatch(meeting -> occurrences.hasGoneBy(meeting, Step.DISPATCH.name()));
        if (tooLate) {
            occurrences.plan(List.of(atOnce(approved.paper())));
        }
    }

    /** The next second that none of the paper's has: it may be approved, unfrozen and approved again within one. */
    private Planned atOnce(String paper) {
        var rule = paper + "-dispatch";
        var nominal = LocalDateTime.ofInstant(clock.instant(), WallTime.LONDON).truncatedTo(ChronoUnit.SECONDS);
        while (occurrences.find(rule, nominal).isPresent()) {
            nominal = nominal.plusSeconds(1);
        }
        return new Planned(rule, Step.DISPATCH.name(), nominal, WallTime.LONDON, paper);
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) Approved approved) {
        alarm.ring();
    }
}
