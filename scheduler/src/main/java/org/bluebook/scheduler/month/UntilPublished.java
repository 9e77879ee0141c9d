package org.bluebook.scheduler.month;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.calendar.WallTime;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Step;
import org.bluebook.papers.Audience;
import org.bluebook.reporting.publication.Embargoes;
import org.bluebook.reporting.publication.Issued;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Planned;

/** Who is no member waits for the hour at which a meeting's papers are published, if it is still to come; what was open stays open. */
@ApplicationScoped
class UntilPublished {
    private final Subjects subjects;
    private final Occurrences occurrences;
    private final Embargoes embargoes;
    private final Issues issues;
    private final Clock clock;

    @Inject
    UntilPublished(Subjects subjects, Occurrences occurrences, Embargoes embargoes, Issues issues, Clock clock) {
        this.subjects = subjects;
        this.occurrences = occurrences;
        this.embargoes = embargoes;
        this.issues = issues;
        this.clock = clock;
    }

    /** Before anybody asks who may read the issue. */
    void hold(@Observes @Priority(1) Issued issued) {
        var issue = issued.issue();
        if (holds(issue.paper(), issue.number(), issue.audience())) {
            embargoes.lay(issue);
        }
    }

    /** Whether an issue would be its members' for now; the hour does not come before the caller's transaction ends. */
    boolean holds(String paper, int number, Audience audience) {
        return audience == Audience.PUBLIC && isToCome(paper) && !issues.isOpenToEverybody(paper, number);
    }

    private boolean isToCome(String paper) {
        return Stream.concat(subjects.meetingsOf(paper).stream(), Stream.of(paper))
                .anyMatch(subject -> occurrences.isToCome(subject, Step.PUBLISH.name()));
    }

    /** What is out before a meeting that is cancelled is published at the hour that the meeting had for it. */
    void keepItsHour(Meeting cancelled, LocalDateTime hour) {
        subjects.papersOf(cancelled.reference()).stream()
                .filter(embargoes::areOn)
                .forEach(paper -> occurrences.plan(List.of(alone(paper, hour))));
    }

    /** Publishes at once what waits for an hour that will not come, and says of which papers that is so. */
    List<String> publishForgotten() {
        var forgotten =
                embargoes.papers().stream().filter(paper -> !isToCome(paper)).toList();
        var now = LocalDateTime.ofInstant(clock.instant(), WallTime.LONDON).truncatedTo(ChronoUnit.SECONDS);
        occurrences.plan(forgotten.stream().map(paper -> alone(paper, now)).toList());
        return forgotten;
    }

    private static Planned alone(String paper, LocalDateTime hour) {
        return new Planned(paper + "-publish", Step.PUBLISH.name(), hour, WallTime.LONDON, paper);
    }
}
