package org.bluebook.scheduler.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.actions.Actions;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Series;
import org.bluebook.people.Contact;
import org.bluebook.people.Contacts;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.bluebook.scheduler.outbox.Owed.Item;

/** Who owes what for a month: owners the report on each action at work, units each figure for London or a borough they sent in the year before. */
@ApplicationScoped
class Owing {
    private static final int MONTHS = 12;

    private final Contacts contacts;
    private final Actions actions;
    private final Indicators indicators;
    private final Observations observations;
    private final Places places;
    private final MailOptions options;

    @Inject
    Owing(
            Contacts contacts,
            Actions actions,
            Indicators indicators,
            Observations observations,
            Places places,
            MailOptions options) {
        this.contacts = contacts;
        this.actions = actions;
        this.indicators = indicators;
        this.observations = observations;
        this.places = places;
        this.options = options;
    }

    /** By contact, in the order of accounts; nobody who owes nothing. */
    Map<Contact, Owed> forMonth(YearMonth month, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> look(month, now));
    }

    private Map<Contact, Owed> look(YearMonth month, Instant now) {
        var unreported = actions.awaitingUpdateFor(Period.month(month));
        var boroughs = places.londonBoroughs();
        var absent = absent(boroughs, month, now);
        var byOwner = indicators.list("order by code").stream().collect(Collectors.groupingBy(Indicator::owner));
        Map<Contact, Owed> owing = new LinkedHashMap<>();
        for (var contact : contacts.list("order by account")) {
            var reports = unreported.stream()
                    .filter(action -> action.owner().account().name().equals(contact.account()))
                    .map(action ->
                            new Item(action.shortName(), page("my-actions/%s/%s".formatted(action.reference(), month))))
                    .toList();
            var measured = contact.unit()
                    .map(unit -> byOwner.getOrDefault(unit, List.of()))
                    .orElse(List.of());
            var owed = new Owed(reports, figures(measured, absent, month), returns(measured, boroughs, absent, month));
            if (!owed.isNothing()) {
                owing.put(contact, owed);
            }
        }
        return owing;
    }

    private List<Item> figures(List<Indicator> measured, Set<Series> absent, YearMonth month) {
        return absent(measured, Place.LONDON, absent).stream()
                .map(indicator -> new Item(indicator.title(), page("figures/%s/%s".formatted(indicator.code(), month))))
                .toList();
    }

    /** One for each borough, with the file in which all that it lacks is filled in. */
    private List<Item> returns(List<Indicator> measured, List<Place> boroughs, Set<Series> absent, YearMonth month) {
        var returns = new ArrayList<Item>();
        for (var borough : boroughs) {
            var lacks = absent(measured, borough.code(), absent);
            if (!lacks.isEmpty()) {
                var titles = lacks.stream().map(Indicator::title).collect(Collectors.joining("; "));
                returns.add(new Item(
                        "%s: %s".formatted(borough.name(), titles),
                        page("figures/import/templates/OBSERVATIONS?place=%s&month=%s"
                                .formatted(borough.code(), month))));
            }
        }
        return returns;
    }

    private static List<Indicator> absent(List<Indicator> measured, String place, Set<Series> absent) {
        return measured.stream()
                .filter(indicator -> absent.contains(new Series(indicator.code(), place)))
                .toList();
    }

    /** What had a monthly value within the year before, and has none for the month. */
    private Set<Series> absent(List<Place> boroughs, YearMonth month, Instant now) {
        var codes = Stream.concat(Stream.of(Place.LONDON), boroughs.stream().map(Place::code))
                .toList();
        return observations.latestMonths(codes, month.minusMonths(MONTHS), month, now).entrySet().stream()
                .filter(latest -> latest.getValue().isBefore(month))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private String page(String path) {
        return options.publicAddress() + "/" + path;
    }
}
