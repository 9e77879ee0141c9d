package org.bluebook.scheduler.outbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.bluebook.people.Contact;

/** Reminds whoever still owes a report or a figure before the freeze: each once for a deadline, and nobody who has done it. */
@ApplicationScoped
public class Chase {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));
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
        this.patience = new Patience(options.attempts(), options.firstWait(), options.longestWait());
    }

    /** Reminds those who owe something for a month and have not been reminded of this deadline; may be called again and again. */
    public int remind(YearMonth month, Instant deadline, Instant now) {
        if (!carrier.isReady()) {
            return 0;
        }
        int reminded = 0;
        for (var owed : owing.forMonth(month, now).entrySet()) {
            if (reminders.takeUp(owed.getKey().account(), deadline, now).isPresent()) {
                remind(owed.getKey(), owed.getValue(), month, deadline, now);
                reminded++;
            }
        }
        return reminded;
    }

    /** Who would be reminded now, and of how much; nobody is. */
    @Transactional
    public List<String> wouldRemind(YearMonth month, Instant deadline, Instant now) {
        var reminded = reminders.of(deadline).stream()
                .filter(reminder -> !reminder.isDueAt(now))
                .map(Reminder::account)
                .collect(Collectors.toSet());
        return owing.forMonth(month, now).entrySet().stream()
                .map(owed -> "%s owes %d reports and %d figures, and %s."
                        .formatted(
                                owed.getKey().name(),
                                owed.getValue().reports().size(),
                                owed.getValue().figures().size(),
                                reminded.contains(owed.getKey().account())
                                        ? "has been reminded"
                                        : carrier.isReady()
                                                ? "would be reminded"
                                                : "could not be reminded: no mail server is set"))
                .toList();
    }

    private void remind(Contact contact, Owed owed, YearMonth month, Instant deadline, Instant now) {
        var watch = Watch.from(now);
        var ending = carrier.carry(letter(contact, owed, month, deadline, now));
        reminders.settle(contact.account(), deadline, ending, watch.now(), patience, chance.nextDouble());
    }

    private Letter letter(Contact contact, Owed owed, YearMonth month, Instant deadline, Instant now) {
        var told = new Told(
                contact.name(),
                MONTH.format(month),
                WHEN.format(deadline),
                owed,
                options.questionsTo().orElse(options.from()));
        var about = "reminder.%s.%d".formatted(month, deadline.getEpochSecond());
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
