package org.bluebook.scheduler.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluebook.actions.Actions;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Observations;
import org.bluebook.people.Contact;
import org.bluebook.people.Contacts;
import org.bluebook.scheduler.outbox.Owed.Item;

/** Who owes what for a month: owners the report on each action at work, units each figure for London they sent in the year before. */
@ApplicationScoped
class Owing {
    private static final String LONDON = "LONDON";
    private static final int MONTHS = 12;

    private final Contacts contacts;
    private final Actions actions;
    private final Indicators indicators;
    private final Observations observations;
    private final MailOptions options;

    @Inject
    Owing(Contacts contacts, Actions actions, Indicators indicators, Observations observations, MailOptions options) {
        this.contacts = contacts;
        this.actions = actions;
        this.indicators = indicators;
        this.observations = observations;
        this.options = options;
    }

    /** By contact, in the order of accounts; nobody who owes nothing. */
    Map<Contact, Owed> forMonth(YearMonth month, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> look(month, now));
    }

    private Map<Contact, Owed> look(YearMonth month, Instant now) {
        var unreported = actions.awaitingUpdateFor(Period.month(month));
        var absent = absent(month, now);
        Map<Contact, Owed> owing = new LinkedHashMap<>();
        for (var contact : contacts.list("order by account")) {
            var reports = unreported.stream()
                    .filter(action -> action.owner().account().name().equals(contact.account()))
                    .map(action -> new Item(
                            action.shortName(), link("actions/%s/updates/%s".formatted(action.reference(), month))))
                    .toList();
            var figures =
                    contact.unit().map(unit -> figures(unit, absent, month)).orElse(List.of());
            var owed = new Owed(reports, figures);
            if (!owed.isNothing()) {
                owing.put(contact, owed);
            }
        }
        return owing;
    }

    private List<Item> figures(String unit, Set<String> absent, YearMonth month) {
        return indicators.list("owner = ?1 order by code", unit).stream()
                .filter(indicator -> absent.contains(indicator.code()))
                .map(indicator -> new Item(
                        indicator.title(),
                        link("indicators/%s/observations/%s/%s".formatted(indicator.code(), LONDON, month))))
                .toList();
    }

    /** The codes of indicators that had a monthly figure within the year before, and have none for the month. */
    private Set<String> absent(YearMonth month, Instant now) {
        var before = codes(month.minusMonths(MONTHS), month.minusMonths(1), now);
        before.removeAll(codes(month, month, now));
        return before;
    }

    private Set<String> codes(YearMonth from, YearMonth to, Instant now) {
        return observations.monthly(List.of(LONDON), from, to, now).stream()
                .map(Observation::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String link(String path) {
        return options.publicAddress() + "/api/v1/" + path;
    }
}
