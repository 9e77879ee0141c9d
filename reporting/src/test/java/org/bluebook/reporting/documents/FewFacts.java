package org.bluebook.reporting.documents;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Direction;
import org.bluebook.indicators.Kind;
import org.bluebook.indicators.Role;
import org.bluebook.indicators.Status;
import org.bluebook.indicators.Theme;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.papers.Audience;
import org.bluebook.papers.DocumentKind;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceKind;
import org.bluebook.reporting.snapshot.ActionFacts;
import org.bluebook.reporting.snapshot.BaselineFacts;
import org.bluebook.reporting.snapshot.CountFacts;
import org.bluebook.reporting.snapshot.CountFacts.DisruptionMonth;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.FigureFacts;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.snapshot.FigureFacts.PlaceFacts;
import org.bluebook.reporting.snapshot.PaperFacts;
import org.bluebook.reporting.snapshot.ProfileFacts;
import org.bluebook.reporting.snapshot.RegisterFacts;
import org.bluebook.reporting.snapshot.WardFacts;

/** Facts with as little in them as a test needs: London, Hackney and Barnet, and what is put in. */
final class FewFacts {
    static final String HACKNEY = "E09000012";
    static final String BARNET = "E09000003";

    private final List<IndicatorFacts> indicators = new ArrayList<>();
    private final List<ObservationFacts> observations = new ArrayList<>();
    private final List<BaselineFacts> baselines = new ArrayList<>();
    private final List<DisruptionMonth> disruptions = new ArrayList<>();
    private final List<SeizedMonth> seized = new ArrayList<>();
    private final List<WardFacts> wards = new ArrayList<>();
    private final List<ActionFacts> actions = new ArrayList<>();

    /** {@code breaks} are the versions of its definition that break its series. */
    FewFacts indicator(String code, MeasureUnit unit, Kind kind, int definition, Integer... breaks) {
        return indicator(code, kind, Quantity.toBeEstablished(unit), "", definition, breaks);
    }

    FewFacts indicator(String code, Kind kind, Quantity target, String caveat, int definition, Integer... breaks) {
        return indicator(code, kind, Role.DIAGNOSTIC, target, caveat, definition, breaks);
    }

    /** Counted for context alone. */
    FewFacts context(String code, Quantity target) {
        return indicator(code, Kind.COUNT, Role.CONTEXT, target, "", 1);
    }

    private FewFacts indicator(
            String code, Kind kind, Role role, Quantity target, String caveat, int definition, Integer... breaks) {
        indicators.add(new IndicatorFacts(
                code,
                "Title of " + code,
                Theme.PDU_AND_TREATMENT,
                target.unit(),
                kind,
                Direction.HIGHER,
                role,
                "TP",
                caveat,
                definition,
                List.of(breaks),
                "Wording.",
                target));
        return this;
    }

    FewFacts observed(String indicator, String place, String period, Quantity quantity, int definition) {
        observations.add(new ObservationFacts(
                indicator,
                place,
                Period.parse(period),
                quantity,
                "",
                "",
                Status.FINAL,
                "SYNTHETIC",
                definition,
                1,
                observations.size() + 1L,
                Instant.EPOCH,
                "analyst"));
        return this;
    }

    /** Month after month from one on, each exact. */
    FewFacts observed(String indicator, String place, String from, int definition, int... amounts) {
        var month = YearMonth.parse(from);
        var unit = indicators.stream()
                .filter(i -> i.code().equals(indicator))
                .findFirst()
                .orElseThrow()
                .unit();
        for (int amount : amounts) {
            observed(indicator, place, month.toString(), Quantity.exactly(amount, unit), definition);
            month = month.plusMonths(1);
        }
        return this;
    }

    FewFacts settled(BaselineFacts baseline) {
        baselines.add(baseline);
        return this;
    }

    FewFacts disrupted(DisruptionMonth month) {
        disruptions.add(month);
        return this;
    }

    FewFacts seized(SeizedMonth month) {
        seized.add(month);
        return this;
    }

    FewFacts ward(WardFacts ward) {
        wards.add(ward);
        return this;
    }

    FewFacts action(ActionFacts action) {
        actions.add(action);
        return this;
    }

    /** As a paper of the board for March 2006. */
    Frozen frozen() {
        return frozen("", null);
    }

    /** As a profile of a borough for the quarter that ends with March 2006. */
    Frozen frozen(ProfileFacts profile) {
        return frozen(profile.place(), profile);
    }

    private Frozen frozen(String place, ProfileFacts profile) {
        var paper = new PaperFacts(
                "MB-2006-03",
                place.isEmpty() ? DocumentKind.MANAGEMENT_BOARD : DocumentKind.BOROUGH_PROFILE,
                "Management Board",
                Period.parse(place.isEmpty() ? "2006-03" : "FY2005Q4"),
                "",
                "Drugs",
                "SCD 12",
                Audience.BOARD,
                "RESTRICTED",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                place);
        return new Frozen(new Facts(
                Facts.SCHEMA,
                Instant.parse("2006-04-13T16:00:00Z"),
                1,
                paper,
                actions,
                new CountFacts(List.of(), disruptions, seized, List.of(), List.of()),
                new FigureFacts(
                        indicators,
                        observations,
                        List.of(),
                        List.of(
                                new PlaceFacts(BARNET, "Barnet", PlaceKind.BOROUGH, 330_801),
                                new PlaceFacts(HACKNEY, "Hackney", PlaceKind.BOROUGH, 220_193),
                                new PlaceFacts(Place.LONDON, "London", PlaceKind.LONDON, 0))),
                new RegisterFacts(List.of(), List.of()),
                null,
                profile,
                List.of(),
                baselines,
                wards));
    }
}
