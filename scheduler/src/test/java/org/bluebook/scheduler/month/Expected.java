package org.bluebook.scheduler.month;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluebook.calendar.WallTime;
import org.bluebook.meetings.Cadence;
import org.bluebook.meetings.DeadlineRule;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Ordinal;
import org.bluebook.meetings.Step;
import org.bluebook.scheduler.occurrences.Standing;
import org.bluebook.scheduler.occurrences.State;

/** What should happen of a body's meetings, counted day by day and minute by minute beside the product. */
final class Expected {
    private static final int SHORTEST_MONTH = 28;

    private final BodyInMemory body;
    private final Map<String, Map<Step, LocalDateTime>> hours = new LinkedHashMap<>();
    private final Map<What, Instant> early = new HashMap<>();

    Expected(BodyInMemory body) {
        this.body = body;
    }

    /** What was over when a meeting was put in is not made up for. */
    void putIn(Meeting meeting, Instant now) {
        var steps = new EnumMap<Step, LocalDateTime>(Step.class);
        for (var step : Step.values()) {
            var hour = hour(meeting, step);
            if (instant(hour).isAfter(now)) {
                steps.put(step, hour);
            }
        }
        hours.put(meeting.reference(), steps);
    }

    /** What was over before stays. */
    void moved(Meeting meeting, Instant now) {
        hours.get(meeting.reference())
                .replaceAll((step, hour) ->
                        due(new What(meeting.reference(), step), hour).isAfter(now) ? hour(meeting, step) : hour);
    }

    /** A step was asked for before its hour, and done. */
    void askedFor(String meeting, Step step, Instant now) {
        early.put(new What(meeting, step), now);
    }

    private LocalDateTime hour(Meeting meeting, Step step) {
        var rule = body.order.rule(step);
        return dayOf(meeting.day(), rule).atTime(rule.at());
    }

    LocalDate dayOf(LocalDate meeting, DeadlineRule rule) {
        int left = rule.workingDays() + (body.order.countsClearDays() ? 1 : 0);
        var day = meeting;
        while (left > 0 || !body.workingDays.isWorkingDay(day)) {
            day = day.minusDays(1);
            left -= body.workingDays.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private Instant due(What what, LocalDateTime hour) {
        return early.getOrDefault(what, instant(hour));
    }

    /** The first minute at which the clocks of London show the hour, or more. */
    private static Instant instant(LocalDateTime hour) {
        var minute = hour.minusHours(2).toInstant(ZoneOffset.UTC);
        while (LocalDateTime.ofInstant(minute, WallTime.LONDON).isBefore(hour)) {
            minute = minute.plusSeconds(60);
        }
        return minute;
    }

    /** Sentences on every occurrence that is there twice, or open though its time has come. */
    static List<String> leftOrDoubled(List<Standing> all, Instant now) {
        var wrong = new ArrayList<String>();
        var keys = new HashSet<List<Object>>();
        for (var there : all) {
            var occurrence = there.occurrence();
            if (!keys.add(List.of(occurrence.rule(), occurrence.nominal()))) {
                wrong.add("There are two of %s at %s.".formatted(occurrence.rule(), occurrence.nominal()));
            }
            if (there.state() == State.WAITING && !occurrence.due().isAfter(now)) {
                wrong.add("%s was not done.".formatted(occurrence));
            }
        }
        return wrong;
    }

    /** Sentences on every step that did not happen once, at its hour, and on what nobody wanted. */
    List<String> lostOrWrong(List<Done> done, Instant now) {
        var wrong = new ArrayList<String>();
        var happened = done.stream().collect(groupingBy(Done::what));
        hours.forEach((meeting, steps) -> steps.forEach((step, hour) -> {
            var what = new What(meeting, step);
            var due = due(what, hour);
            var times = happened.getOrDefault(what, List.of());
            happened.remove(what);
            if (times.size() != (due.isAfter(now) ? 0 : 1)) {
                wrong.add("%s of %s at %s came %d times.".formatted(step, meeting, hour, times.size()));
            }
            times.stream()
                    .filter(once -> !once.isOf(hour, due))
                    .forEach(once -> wrong.add("%s should have been at %s, which is %s.".formatted(once, hour, due)));
        }));
        happened.values().forEach(times -> wrong.add("Nobody wanted %s.".formatted(times)));
        return wrong;
    }

    /** Sentences on the days of the body's cadence between two that not one meeting stands for. */
    List<String> unmet(LocalDate first, LocalDate last) {
        return body.order.cadence().stream()
                .flatMap(cadence -> Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
                        .limit(first.until(last, ChronoUnit.DAYS) / SHORTEST_MONTH)
                        .map(month -> dayIn(month, cadence)))
                .filter(day -> body.workingDays.previousOrSame(day).isAfter(first) && day.isBefore(last))
                .filter(day -> standingFor(day) != 1)
                .map(day -> "For %s there are %d meetings.".formatted(day, standingFor(day)))
                .toList();
    }

    /** One that was called, or moved there, stands for it as well. */
    private long standingFor(LocalDate day) {
        var held = body.workingDays.previousOrSame(day);
        long planned = body.met.stream()
                .filter(meeting -> meeting.standingDay().filter(day::equals).isPresent())
                .count();
        boolean another = body.met.stream()
                .flatMap(meeting -> Stream.concat(
                        Stream.of(meeting.originalDay(), meeting.day()),
                        meeting.moves().stream().map(move -> move.toDay())))
                .anyMatch(held::equals);
        return planned == 0 && another ? 1 : planned;
    }

    private static LocalDate dayIn(YearMonth month, Cadence cadence) {
        var days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .filter(day -> day.getDayOfWeek() == cadence.weekday())
                .toList();
        return cadence.which() == Ordinal.LAST
                ? days.get(days.size() - 1)
                : days.get(List.of(Ordinal.values()).indexOf(cadence.which()));
    }

    /** A step of a meeting. */
    record What(String meeting, Step step) {}

    /** A step that was done, for which hour, when that was due, and when it came. */
    record Done(What what, LocalDateTime nominal, Instant due, Instant at) {
        boolean isOf(LocalDateTime hour, Instant wanted) {
            return nominal.equals(hour) && due.equals(wanted) && !at.isBefore(wanted);
        }
    }
}
