package org.bluebook.reporting.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bluebook.measures.Quantity;
import org.bluebook.places.PlaceKind;
import org.bluebook.reporting.snapshot.ActionFacts;
import org.bluebook.reporting.snapshot.ChangeFacts;
import org.bluebook.reporting.snapshot.CohortFacts;
import org.bluebook.reporting.snapshot.CountFacts;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.FigureFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.snapshot.FigureFacts.PlaceFacts;
import org.bluebook.reporting.snapshot.PaperFacts;
import org.bluebook.reporting.snapshot.ProfileFacts;
import org.bluebook.reporting.snapshot.ProfileFacts.TileFacts;
import org.bluebook.reporting.snapshot.RegisterFacts;

/** Facts with less in them than there should be, or with more than anybody thought of. */
public final class Fewer {
    private static final String LONG = "Llanfairpwllgwyngyll and the parishes of Saint Mary by the Hollow ".repeat(4);
    private static final int LONGEST = 200;

    private Fewer() {}

    /** So many boroughs, of which those beyond the ones there are have no figure; a profile keeps its own first. */
    public static Facts boroughs(Facts facts, int count) {
        var own = facts.paper().place();
        var boroughs = facts.figures().places().stream()
                .filter(place -> place.kind() == PlaceKind.BOROUGH)
                .sorted((one, other) ->
                        Boolean.compare(other.code().equals(own), one.code().equals(own)))
                .toList();
        var places = new ArrayList<>(facts.figures().places().stream()
                .filter(place -> place.kind() != PlaceKind.BOROUGH)
                .toList());
        places.addAll(boroughs.subList(0, Math.min(count, boroughs.size())));
        IntStream.range(boroughs.size(), count)
                .mapToObj(i -> new PlaceFacts("X" + i, "Borough " + i, PlaceKind.BOROUGH, 10_000 + i))
                .forEach(places::add);
        var kept = places.stream().map(PlaceFacts::code).toList();
        var figures = new FigureFacts(
                facts.figures().indicators(),
                facts.figures().observations().stream()
                        .filter(o -> kept.contains(o.place()))
                        .toList(),
                facts.figures().revisions().stream()
                        .filter(r -> kept.contains(r.place()))
                        .toList(),
                places);
        return with(facts, figures, facts.counts(), profile(facts.profile(), kept), cohorts(facts, kept));
    }

    private static ProfileFacts profile(ProfileFacts profile, List<String> kept) {
        return profile == null
                ? null
                : new ProfileFacts(
                        profile.place(),
                        profile.events().stream()
                                .filter(e -> kept.contains(e.place()))
                                .toList(),
                        kept.stream()
                                .filter(code -> code.startsWith("X") || code.startsWith("E"))
                                .map(code -> tile(profile, code, kept.indexOf(code)))
                                .toList(),
                        profile.wards());
    }

    private static TileFacts tile(ProfileFacts profile, String code, int position) {
        return profile.tiles().stream()
                .filter(tile -> tile.place().equals(code))
                .findFirst()
                .orElseGet(() -> new TileFacts(code, 8 + position / 8, 1 + position % 8));
    }

    private static List<CohortFacts> cohorts(Facts facts, List<String> kept) {
        return facts.cohorts().stream().filter(c -> kept.contains(c.place())).toList();
    }

    /** Nothing was claimed, seized or recovered. */
    public static Facts withoutEvents(Facts facts) {
        var profile = facts.profile();
        return with(
                facts,
                facts.figures(),
                new CountFacts(List.of(), List.of(), List.of(), List.of(), List.of()),
                profile == null ? null : new ProfileFacts(profile.place(), List.of(), profile.tiles(), profile.wards()),
                facts.cohorts());
    }

    /** Every figure is there and has no number. */
    public static Facts withoutValues(Facts facts) {
        return observed(
                facts,
                o -> new ObservationFacts(
                        o.indicator(),
                        o.place(),
                        o.period(),
                        Quantity.notInSource(o.quantity().unit()),
                        "",
                        "",
                        o.status(),
                        o.source(),
                        o.definition(),
                        o.revision(),
                        o.sequence(),
                        o.recordedAt(),
                        o.recordedBy()));
    }

    private static Facts observed(Facts facts, UnaryOperator<ObservationFacts> changed) {
        var figures = facts.figures();
        return with(
                facts,
                new FigureFacts(
                        figures.indicators(),
                        figures.observations().stream().map(changed).toList(),
                        figures.revisions(),
                        figures.places()),
                facts.counts(),
                facts.profile(),
                facts.cohorts());
    }

    /** Nothing is on record but the paper itself. */
    public static Facts nothing(Facts facts) {
        var figures = facts.figures();
        var profile = facts.profile();
        return new Facts(
                facts.schema(),
                facts.frozenAt(),
                facts.highestObservation(),
                facts.paper(),
                List.<ActionFacts>of(),
                new CountFacts(List.of(), List.of(), List.of(), List.of(), List.of()),
                new FigureFacts(List.of(), List.of(), List.of(), figures.places()),
                new RegisterFacts(List.of(), List.of()),
                ChangeFacts.none(),
                profile == null ? null : new ProfileFacts(profile.place(), List.of(), profile.tiles(), List.of()),
                List.of());
    }

    /** Every borough has a name of 200 letters, and the one that a profile is about has one of a single word. */
    public static Facts longNames(Facts facts) {
        var figures = facts.figures();
        return with(
                facts,
                new FigureFacts(
                        figures.indicators(),
                        figures.observations(),
                        figures.revisions(),
                        figures.places().stream()
                                .map(place -> place.kind() == PlaceKind.BOROUGH ? longer(place, facts.paper()) : place)
                                .toList()),
                facts.counts(),
                facts.profile(),
                facts.cohorts());
    }

    private static PlaceFacts longer(PlaceFacts place, PaperFacts paper) {
        var name = place.name() + " with " + LONG;
        var own = place.code().equals(paper.place()) ? name.replace(" ", "") : name;
        return new PlaceFacts(place.code(), own.substring(0, LONGEST).strip(), place.kind(), place.population());
    }

    private static Facts with(
            Facts facts, FigureFacts figures, CountFacts counts, ProfileFacts profile, List<CohortFacts> cohorts) {
        return new Facts(
                facts.schema(),
                facts.frozenAt(),
                facts.highestObservation(),
                facts.paper(),
                facts.actions(),
                counts,
                figures,
                facts.registers(),
                facts.changes(),
                profile,
                cohorts);
    }
}
