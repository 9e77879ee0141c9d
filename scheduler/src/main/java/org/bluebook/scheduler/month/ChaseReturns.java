package org.bluebook.scheduler.month;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.calendar.Period;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.Step;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Work;
import org.bluebook.scheduler.outbox.Chase;
import org.jboss.logging.Logger;

/** Reminds whoever owes something for the month before a meeting's, and says which actions have no report. */
@ApplicationScoped
class ChaseReturns implements Work {
    private static final Logger LOG = Logger.getLogger(ChaseReturns.class);

    private final Meetings meetings;
    private final Actions actions;
    private final Occurrences occurrences;
    private final Chase chase;
    private final Clock clock;

    @Inject
    ChaseReturns(Meetings meetings, Actions actions, Occurrences occurrences, Chase chase, Clock clock) {
        this.meetings = meetings;
        this.actions = actions;
        this.occurrences = occurrences;
        this.chase = chase;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Step.CHASE.name();
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        var month = QuarkusTransaction.requiringNew().call(() -> month(occurrence));
        QuarkusTransaction.requiringNew().call(() -> owed(month)).forEach(attempt::found);
        remind(month, freezeAfter(occurrence), attempt);
    }

    /** Nobody is reminded of what is past, and no mail server keeps the freeze waiting. */
    private void remind(YearMonth month, Instant deadline, Attempt attempt) {
        if (!deadline.isAfter(clock.instant())) {
            attempt.found("Nobody was reminded: the time for it has passed.");
            return;
        }
        try {
            int reminded = chase.remind(month, deadline, clock.instant());
            attempt.found("Messages to remind somebody: %d.".formatted(reminded));
        } catch (RuntimeException e) {
            LOG.warn("Not everybody could be reminded.", e);
            attempt.found("Not everybody could be reminded; the log says why.");
        }
    }

    @Override
    public List<String> rehearse(Occurrence occurrence) {
        var month = QuarkusTransaction.requiringNew().call(() -> month(occurrence));
        var said = new ArrayList<>(QuarkusTransaction.requiringNew().call(() -> owed(month)));
        var deadline = freezeAfter(occurrence);
        var owing = chase.wouldRemind(month, deadline, clock.instant());
        if (said.isEmpty() && owing.isEmpty()) {
            return List.of(
                    "Nobody owes anything for %s.".formatted(Period.month(month).inWords()));
        }
        if (deadline.isAfter(clock.instant())) {
            said.addAll(owing);
        } else {
            said.add("Nobody would be reminded: the time for it has passed.");
        }
        return said;
    }

    private YearMonth month(Occurrence occurrence) {
        var meeting = meetings.findById(occurrence.subject());
        return meeting.reportedMonth();
    }

    private List<String> owed(YearMonth month) {
        var period = Period.month(month);
        return actions.awaitingUpdateFor(period).stream()
                .map(action -> owed(action, period))
                .toList();
    }

    private static String owed(Action action, Period month) {
        return "%s has no report on %s: %s owes it."
                .formatted(
                        action.reference(),
                        month.inWords(),
                        action.owner().account().name());
    }

    /** By when it is wanted: the freeze of the same meeting or, where that is not to come, this very time. */
    private Instant freezeAfter(Occurrence chased) {
        return QuarkusTransaction.requiringNew()
                .call(() -> occurrences.open(chased.subject()).stream()
                        .filter(other -> other.kind().equals(Step.FREEZE.name()))
                        .map(Occurrence::due)
                        .findFirst()
                        .orElse(chased.due()));
    }
}
