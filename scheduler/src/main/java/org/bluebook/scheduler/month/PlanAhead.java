package org.bluebook.scheduler.month;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.calendar.WallTime;
import org.bluebook.meetings.Bodies;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Fence;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Planned;
import org.bluebook.scheduler.occurrences.SchedulerOptions;
import org.bluebook.scheduler.occurrences.Work;
import org.bluebook.scheduler.timetable.StandingMeetings;
import org.bluebook.store.Transient;

/**
 * Each night plans the meetings that bodies have of themselves a year ahead, what is due before every one, and its own
 * next nights; and publishes what waits for an hour that will not come.
 */
@ApplicationScoped
class PlanAhead implements Work {
    private static final String KIND = "PLAN_AHEAD";
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 0);
    private static final int NIGHTS = 5;

    private final Bodies bodies;
    private final StandingMeetings standing;
    private final MonthAhead ahead;
    private final UntilPublished untilPublished;
    private final Occurrences occurrences;
    private final SchedulerOptions options;
    private final Clock clock;

    @Inject
    PlanAhead(
            Bodies bodies,
            StandingMeetings standing,
            MonthAhead ahead,
            UntilPublished untilPublished,
            Occurrences occurrences,
            SchedulerOptions options,
            Clock clock) {
        this.bodies = bodies;
        this.standing = standing;
        this.ahead = ahead;
        this.untilPublished = untilPublished;
        this.occurrences = occurrences;
        this.options = options;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (options.rings()) {
            Transient.again(() -> QuarkusTransaction.requiringNew().call(this::planNights));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** From its start again where another step of the month was quicker; what it says is of the one time that counted. */
    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        Transient.again(() -> QuarkusTransaction.requiringNew().call(() -> plan(attempt.fence())))
                .forEach(attempt::found);
    }

    private List<String> plan(Fence fence) {
        var found = new ArrayList<String>();
        for (var body : bodies.listAll()) {
            standing.plan(body, today())
                    .forEach(meeting -> found.add("%s was planned.".formatted(meeting.reference())));
        }
        ahead.writeAll(null, clock.instant());
        untilPublished
                .publishForgotten()
                .forEach(paper -> found.add("%s waited for an hour that will not come.".formatted(paper)));
        planNights();
        fence.finish();
        return found;
    }

    private int planNights() {
        return occurrences.plan(Stream.iterate(today().plusDays(1), night -> night.plusDays(1))
                .limit(NIGHTS)
                .map(PlanAhead::on)
                .toList());
    }

    private static Planned on(LocalDate night) {
        return new Planned(KIND, KIND, night.atTime(AT_NIGHT), WallTime.LONDON, "every body");
    }

    private LocalDate today() {
        return clock.instant().atZone(WallTime.LONDON).toLocalDate();
    }
}
