package org.bluebook.scheduler.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bluebook.calendar.WallTime;
import org.bluebook.people.Contact;
import org.jboss.logging.Logger;

/** Reminds whoever still owes a report or a figure before the freeze: each once for a deadline, and nobody who has done it. */
@ApplicationScoped
public class Chase {
    private static final Logger LOG = Logger.getLogger(Chase.class);
    private static final int ROUND = 100;
    private static final String PASSED = "The time for it passed before it could be sent.";
    static final String DONE = "What was owed was entered before this could be sent, or there is no contact any more.";

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(WallTime.LONDON);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Owing owing;
    private final Reminders reminders;
    private final Carrier carrier;
    private final MailOptions options;
    private final Patience patience;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    @Inject
    Chase(Owing owing, Reminders reminders, Carrier carrier, MailOptions options) {
        this.owing = owing;
        this.reminders = reminders;
        this.carrier = carrier;
        this.options = options;
        this.patience = new Patience(Integer.MAX_VALUE, options.firstWait(), options.longestWait());
    }

    /** Enters whoever owes something for a month and is not entered for this deadline, and reminds them; says how many were tried. */
    public int remind(YearMonth month, Instant deadline, Instant now) {
        owing.forMonth(month, now)
                .keySet()
                .forEach(contact -> reminders.enter(contact.account(), month, deadline, now));
        return remindDue(now);
    }

    /** Who owes what for a month by now, in the order of accounts, and whether they were reminded of that deadline. */
    @Transactional
    public List<Debt> owed(YearMonth month, Instant deadline, Instant now) {
        var reminders = this.reminders.of(deadline).stream()
                .collect(toMap(Reminder::account, Reminder::state, (one, other) -> other));
        return owing.forMonth(month, now).entrySet().stream()
                .map(owed -> new Debt(
                        owed.getKey().name(),
                        owed.getKey().address(),
                        owed.getValue(),
                        Optional.ofNullable(reminders.get(owed.getKey().account()))))
                .toList();
    }

    /** What somebody owes, and how far their reminder is, if they are to be reminded yet. */
    public record Debt(String name, String address, Owed owed, Optional<DeliveryState> reminder) {}

    /** Who would be reminded now, and of how much; nobody is. */
    @Transactional
    public List<String> wouldRemind(YearMonth month, Instant deadline, Instant now) {
        var reminded = reminders.of(deadline).stream()
                .filter(reminder -> !reminder.isDueAt(now))
                .map(Reminder::account)
                .collect(toSet());
        return owing.forMonth(month, now).entrySet().stream()
                .map(owed -> "%s owes %s, %s and %s, and %s."
                        .formatted(
                                owed.getKey().name(),
                                counted(owed.getValue().reports().size(), "report"),
                                counted(owed.getValue().figures().size(), "figure"),
                                counted(owed.getValue().returns().size(), "borough's return"),
                                fate(reminded.contains(owed.getKey().account()))))
                .toList();
    }

    private String fate(boolean reminded) {
        if (reminded) {
            return "has been reminded";
        }
        return carrier.isReady() ? "would be reminded" : "could not be reminded: no mail server is set";
    }

    private static String counted(int number, String what) {
        return number + " " + (number == 1 ? what : what.replace("borough's", "boroughs'") + "s");
    }

    /** Sends what is due: what was not sent yet, and what a server put off, until the deadline or until it is done. */
    public int remindDue(Instant now) {
        if (!carrier.isReady()) {
            return 0;
        }
        var watch = Watch.from(now);
        return reminders.dueAt(now, ROUND).stream().collect(groupingBy(Reminder::month)).entrySet().stream()
                .mapToInt(due -> remind(due.getKey(), due.getValue(), watch))
                .sum();
    }

    private int remind(YearMonth month, List<Reminder> due, Watch watch) {
        var owed = owing.forMonth(month, watch.instant());
        return (int)
                due.stream().filter(reminder -> isTried(reminder, owed, watch)).count();
    }

    /** What goes wrong with one does not keep the others waiting. */
    private boolean isTried(Reminder reminder, Map<Contact, Owed> owed, Watch watch) {
        try {
            return isTried(reminder, contact(reminder, owed), owed, watch);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be reminded.", reminder.account());
            return false;
        }
    }

    private boolean isTried(Reminder reminder, Optional<Contact> contact, Map<Contact, Owed> owed, Watch watch) {
        var now = watch.instant();
        if (contact.isEmpty() || !now.isBefore(reminder.deadline())) {
            var why = contact.isEmpty() ? DONE : PASSED;
            reminders.change(reminder, standing -> standing.drop(why, now));
            return false;
        }
        var letter = letter(contact.get(), owed.get(contact.get()), reminder, now);
        if (!reminders.isTakenUp(reminder, now)) {
            return false;
        }
        var ending = carrier.carry(letter);
        reminders.change(reminder, standing -> standing.settle(ending, watch.instant(), patience, chance.nextDouble()));
        return true;
    }

    private static Optional<Contact> contact(Reminder reminder, Map<Contact, Owed> owed) {
        return owed.keySet().stream()
                .filter(contact -> contact.account().equals(reminder.account()))
                .findFirst();
    }

    private Letter letter(Contact contact, Owed owed, Reminder reminder, Instant now) {
        var told = new Told(
                contact.name(),
                MONTH.format(reminder.month()),
                WHEN.format(reminder.deadline()),
                owed,
                options.questionsTo().orElse(options.from()));
        var about =
                "reminder.%s.%d".formatted(reminder.month(), reminder.deadline().getEpochSecond());
        return new Letter(
                contact.address(),
                Message.named(MessageId.of(about, contact.address(), options.messageIdHost()), now)
                        .from(options.from(), options.fromName())
                        .to(contact.address(), contact.name())
                        .about("To be reported for %s by %s".formatted(told.month(), told.deadline()))
                        .saying(
                                Templates.reminderAsText(told).render(),
                                Templates.reminderAsPage(told).render())
                        .bytes());
    }

    /** What a reminder says. */
    record Told(String name, String month, String deadline, Owed owed, String questionsTo) {}

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reminderAsText(Told told);

        static native TemplateInstance reminderAsPage(Told told);
    }
}
