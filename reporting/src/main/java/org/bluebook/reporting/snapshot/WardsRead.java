package org.bluebook.reporting.snapshot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.networks.Disruption;
import org.bluebook.networks.Disruptions;
import org.bluebook.places.FlagStep;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceFlag;
import org.bluebook.places.PlaceFlags;
import org.bluebook.registers.ImpactAssessment;
import org.bluebook.registers.ImpactAssessments;
import org.bluebook.registers.Intervention;
import org.bluebook.registers.Interventions;
import org.bluebook.reporting.snapshot.WardFacts.DoneFacts;
import org.bluebook.reporting.snapshot.WardFacts.Impact;
import org.bluebook.reporting.snapshot.WardFacts.TakenOff;

/** Reads the worst affected places, what was done there, and which are worst affected no longer; four statements. */
@ApplicationScoped
class WardsRead {
    private final Disruptions disruptions;
    private final Interventions interventions;
    private final ImpactAssessments assessments;
    private final PlaceFlags flags;

    @Inject
    WardsRead(Disruptions disruptions, Interventions interventions, ImpactAssessments assessments, PlaceFlags flags) {
        this.flags = flags;
        this.disruptions = disruptions;
        this.interventions = interventions;
        this.assessments = assessments;
    }

    /** Of all places those of London, or of one borough where its code is given, with the twelve months that end with the month. */
    List<WardFacts> of(List<Place> all, Optional<String> borough, YearMonth month) {
        var here = all.stream()
                .filter(p -> borough.isEmpty() || borough.get().equals(p.borough()))
                .toList();
        var wards = here.stream().filter(Place::isWorstAffected).toList();
        var done = done(wards.stream().map(Place::code).toList(), month);
        Map<String, PlaceFlag> latest = flags
                .ofWorstAffectedOrTakenOffFrom(month.minusMonths(11).atDay(1))
                .stream()
                .filter(f -> f.step() == FlagStep.KEPT || f.step() == FlagStep.TAKEN_OFF)
                .collect(toMap(PlaceFlag::place, identity(), (first, next) -> next));
        return Stream.concat(
                        wards.stream().map(ward -> ward(ward, done, latest.get(ward.code()))),
                        here.stream()
                                .filter(p -> !p.isWorstAffected() && latest.containsKey(p.code()))
                                .map(p -> takenOff(p, latest.get(p.code()))))
                .sorted(Comparator.comparing(WardFacts::place))
                .toList();
    }

    /** That was worst affected in the twelve months and is no longer. */
    private static WardFacts takenOff(Place ward, PlaceFlag step) {
        return new WardFacts(
                ward.code(),
                ward.name(),
                ward.borough(),
                "",
                null,
                null,
                List.of(),
                step.on(),
                new TakenOff(step.on(), step.because()));
    }

    /** {@code step} is the latest review, or null; one that was held before the place was flagged again is none. */
    private static WardFacts ward(Place ward, Map<String, List<Done>> done, PlaceFlag step) {
        return new WardFacts(
                ward.code(),
                ward.name(),
                ward.borough(),
                ward.flaggedBecause().orElse(""),
                ward.flaggedOn().orElse(null),
                ward.reviewOn().orElse(null),
                done.getOrDefault(ward.code(), List.of()).stream()
                        .map(Done::facts)
                        .sorted(Comparator.comparing(DoneFacts::on).thenComparing(DoneFacts::what))
                        .toList(),
                step == null || step.step() == FlagStep.TAKEN_OFF ? null : step.on(),
                null);
    }

    private Map<String, List<Done>> done(List<String> wards, YearMonth month) {
        if (wards.isEmpty()) {
            return Map.of();
        }
        var from = month.minusMonths(11).atDay(1);
        var claimed = disruptions.at(wards, from, month.atEndOfMonth());
        var intervened = interventions.at(wards, from, month.atEndOfMonth());
        Map<String, ImpactAssessment> assessed = assessments
                .of(Stream.concat(
                                claimed.stream().map(Disruption::reference),
                                intervened.stream().map(Intervention::reference))
                        .toList())
                .stream()
                .collect(toMap(ImpactAssessment::reference, identity()));
        return Stream.concat(
                        claimed.stream().map(d -> Done.of(d, assessed.get(d.reference()))),
                        intervened.stream().map(i -> Done.of(i, assessed.get(i.reference()))))
                .collect(Collectors.groupingBy(Done::place));
    }

    /** What was done and where; an assessment is of the reference that what was done goes by. */
    private record Done(String place, DoneFacts facts) {
        static Done of(Disruption disruption, ImpactAssessment assessment) {
            var became = switch (disruption.state()) {
                case CLAIMED -> "awaiting a verifier";
                case CONFIRMED -> "confirmed";
                case REJECTED -> "rejected";
            };
            return new Done(
                    disruption.place().orElseThrow(),
                    new DoneFacts(
                            "Disruption claimed",
                            disruption.day(),
                            disruption.day(),
                            became,
                            impact(assessment),
                            assessedOn(assessment)));
        }

        static Done of(Intervention intervention, ImpactAssessment assessment) {
            return new Done(
                    intervention.place(),
                    new DoneFacts(
                            intervention.kind().words(),
                            intervention.began(),
                            intervention.ended().orElse(null),
                            "",
                            impact(assessment),
                            assessedOn(assessment)));
        }

        private static Impact impact(ImpactAssessment assessment) {
            if (assessment == null) {
                return Impact.NOT_ON_RECORD;
            }
            return assessment.isDone() ? Impact.ASSESSED : Impact.TO_BE_ASSESSED;
        }

        private static LocalDate assessedOn(ImpactAssessment assessment) {
            return assessment == null ? null : assessment.doneOn().orElse(null);
        }
    }
}
