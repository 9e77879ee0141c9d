package org.bluebook.scheduler.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bluebook.calendar.ProclaimedDay;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.calendar.WorkingDays;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.StandingOrder;
import org.bluebook.meetings.StandingOrders;

/** A body, what it resolved, which days are worked, and its meetings, as registers in memory. */
final class BodyInMemory {
    final Body body = new Body("B", "A body", "An authority");
    final List<Meeting> met = new ArrayList<>();
    final WorkingDays workingDays;
    final StandingOrder order;

    BodyInMemory(StandingOrder order, List<ProclaimedDay> proclaimed) {
        this.order = order;
        this.workingDays = new WorkingDays(proclaimed);
    }

    Bodies bodies() {
        return new Bodies() {
            @Override
            public Optional<Body> locked(String reference) {
                return Optional.of(body);
            }
        };
    }

    StandingOrders orders() {
        return new StandingOrders() {
            @Override
            public StandingOrder of(Body whose) {
                return order;
            }
        };
    }

    ProclaimedDays proclaimed() {
        return new ProclaimedDays() {
            @Override
            public WorkingDays workingDays() {
                return workingDays;
            }
        };
    }

    Meetings meetings() {
        return new Meetings() {
            @Override
            public List<Meeting> comingTo(Body whose, LocalDate from) {
                return met.stream()
                        .filter(meeting -> !meeting.day().isBefore(from)
                                || !meeting.originalDay().isBefore(from)
                                || meeting.standingDay()
                                        .filter(day -> !day.isBefore(from))
                                        .isPresent())
                        .toList();
            }

            @Override
            public List<Meeting> diary(String whose, LocalDate from) {
                return met.stream()
                        .filter(meeting -> !meeting.day().isBefore(from))
                        .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::reference))
                        .toList();
            }

            @Override
            public void persist(Iterable<Meeting> more) {
                more.forEach(met::add);
            }
        };
    }
}
