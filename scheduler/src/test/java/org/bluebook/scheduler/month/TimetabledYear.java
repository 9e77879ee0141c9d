package org.bluebook.scheduler.month;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluebook.calendar.ProclaimedDay;
import org.bluebook.calendar.WallTime;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Cadence;
import org.bluebook.meetings.DeadlineRule;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Ordinal;
import org.bluebook.meetings.StandingOrder;
import org.bluebook.meetings.Step;
import org.bluebook.people.Actor;
import org.bluebook.scheduler.month.Expected.Done;
import org.bluebook.scheduler.month.Expected.What;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.OccurrencesInMemory;
import org.bluebook.scheduler.occurrences.Standing;
import org.bluebook.scheduler.occurrences.State;
import org.bluebook.scheduler.occurrences.Work;
import org.bluebook.scheduler.timetable.StandingMeetings;
import org.bluebook.scheduler.timetable.StandingMeetingsForTests;

/**
 * More than a year of a body by chance, around a change of London's clocks: what it resolved, meetings that it has of
 * itself, that are called and that are moved, steps that somebody asks for before their hour, nights in which nobody plans,
 * weeks in which nothing runs, and work that fails.
 */
final class TimetabledYear {
    private static final int DAYS = 430;
    private static final int CALM_DAYS = 3;
    private static final Actor SECRETARY = new Actor("secretary");

    private final SplittableRandom random;
    private final LocalDate change;
    private final BodyInMemory body;
    private final OccurrencesInMemory occurrences;
    private final StandingMeetings standing;
    private final MonthAhead ahead;
    private final Expected expected;
    private final List<Done> done = new ArrayList<>();
    private Instant now;
    private boolean calm;

    TimetabledYear(long seed, List<ZoneOffsetTransition> changes) {
        random = new SplittableRandom(seed);
        change = changes.get(random.nextInt(changes.size())).getDateTimeBefore().toLocalDate();
        now = change.minusDays(random.nextInt(DAYS))
                .atTime(random.nextInt(24), random.nextInt(60))
                .toInstant(ZoneOffset.UTC);
        body = new BodyInMemory(order(), proclaimed());
        occurrences = new OccurrencesInMemory(new Shown(), works());
        standing = StandingMeetingsForTests.over(body.bodies(), body.meetings(), body.orders(), body.proclaimed());
        // Nothing is cancelled, so that nothing is asked of what is published.
        ahead = new MonthAhead(body.meetings(), body.orders(), body.proclaimed(), occurrences, null);
        expected = new Expected(body);
    }

    /** Clocks are changed on a Sunday, on which something is due only where it is worked. */
    private List<ProclaimedDay> proclaimed() {
        return chance(70) ? List.of(new ProclaimedDay(change, "A day that is worked", true)) : List.of();
    }

    private StandingOrder order() {
        var days = random.ints(Step.values().length, 0, chance(50) ? 4 : DeadlineRule.MOST_DAYS + 1)
                .boxed()
                .sorted(reverseOrder())
                .toList();
        var hours = hours(days);
        var steps = List.of(Step.values());
        var rules = IntStream.range(0, steps.size())
                .mapToObj(n -> new DeadlineRule(steps.get(n), days.get(n), hours.get(n)))
                .toList();
        return new StandingOrder(new Body("B", "A body", "An authority"), chance(50), cadence(), rules);
    }

    /** In order on a day; the last working day before a meeting may be the one up to it. */
    private List<LocalTime> hours(List<Integer> days) {
        return days.stream()
                .map(day -> Map.entry(Math.max(day, 1), hour()))
                .sorted(comparing(Map.Entry<Integer, LocalTime>::getKey, reverseOrder())
                        .thenComparing(Map.Entry::getValue))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Mostly around the hour in which clocks are changed. */
    private LocalTime hour() {
        return chance(60)
                ? LocalTime.of(random.nextInt(4), 15 * random.nextInt(4))
                : LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private Cadence cadence() {
        return chance(25) ? null : new Cadence(any(Ordinal.values()), any(DayOfWeek.values()));
    }

    /** Sentences on what is not as it should be. */
    List<String> run() {
        var first = today();
        var end = now.plus(Duration.ofDays(DAYS));
        plan();
        while (now.isBefore(end)) {
            pass(chance(3) ? Duration.ofDays(20 + random.nextInt(20)) : Duration.ofMinutes(1 + random.nextInt(4_000)));
            happen();
            if (chance(80)) {
                occurrences.crank();
            }
        }
        calmDown();
        return Stream.of(
                        Expected.leftOrDoubled(occurrences.all(), now),
                        expected.lostOrWrong(done, now),
                        expected.unmet(first, first.plusDays(DAYS)))
                .flatMap(List::stream)
                .toList();
    }

    private void happen() {
        switch (random.nextInt(10)) {
            case 0 -> call();
            case 1 -> move();
            case 2, 3, 4 -> plan();
            case 5 -> askForSomething();
            default -> {}
        }
    }

    private void calmDown() {
        calm = true;
        for (int day = 0; day < CALM_DAYS; day++) {
            pass(Duration.ofDays(1));
            occurrences.crank();
        }
    }

    /** What is done every night, if anybody does. */
    private void plan() {
        var more = standing.plan(body.body, today());
        ahead.writeAll(body.body.reference(), now);
        more.forEach(meeting -> expected.putIn(meeting, now));
    }

    /** Often so that one of its steps falls on the day of the change. */
    private void call() {
        var rule = body.order.rules().get(random.nextInt(Step.values().length));
        var from = chance(70) && change.isAfter(today()) ? change : today();
        var day = Stream.iterate(from, next -> next.plusDays(1))
                .limit(random.nextInt(120) + 1)
                .filter(next -> expected.dayOf(next, rule).equals(change))
                .findFirst()
                .orElse(from.plusDays(1 + random.nextInt(90)));
        var meeting = Meeting.plan(body.body, day);
        if (body.met.stream().noneMatch(other -> other.reference().equals(meeting.reference()))) {
            body.met.add(meeting);
            ahead.write(meeting, now);
            expected.putIn(meeting, now);
        }
    }

    /** Now and then back to the day it was first on. */
    private void move() {
        var coming = body.met.stream()
                .filter(meeting -> meeting.day().isAfter(today()))
                .toList();
        if (!coming.isEmpty()) {
            var meeting = coming.get(random.nextInt(coming.size()));
            boolean back = meeting.originalDay().isAfter(today()) && chance(30);
            var day = back ? meeting.originalDay() : today().plusDays(1 + random.nextInt(60));
            meeting.move(day, "It has to be.", SECRETARY, now);
            ahead.write(meeting, now);
            expected.moved(meeting, now);
        }
    }

    private void askForSomething() {
        pass(Duration.ofMinutes(1));
        var waiting = occurrences.all().stream()
                .filter(there -> there.state() == State.WAITING)
                .map(Standing::occurrence)
                .filter(occurrence -> occurrence.due().isAfter(now))
                .toList();
        if (!waiting.isEmpty()) {
            var asked = waiting.get(random.nextInt(waiting.size()));
            occurrences.runNow(asked.id());
            calm = true;
            occurrences.crank();
            calm = false;
            expected.askedFor(asked.subject(), Step.valueOf(asked.kind()), now);
        }
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(int percent) {
        return !calm && random.nextInt(100) < percent;
    }

    private void pass(Duration time) {
        now = now.plus(time);
        occurrences.pass(time);
    }

    private LocalDate today() {
        return now.atZone(WallTime.LONDON).toLocalDate();
    }

    private List<Work> works() {
        return Arrays.stream(Step.values()).<Work>map(Doing::new).toList();
    }

    /** Now and then it fails before it is done. */
    private final class Doing implements Work {
        private final Step step;

        Doing(Step step) {
            this.step = step;
        }

        @Override
        public String kind() {
            return step.name();
        }

        @Override
        public void perform(Occurrence occurrence, Attempt attempt) {
            if (chance(10)) {
                throw new IllegalStateException("It failed.");
            }
            done.add(new Done(new What(occurrence.subject(), step), occurrence.nominal(), occurrence.due(), now));
        }
    }

    /** Shows what time it is in this world. */
    private final class Shown extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
