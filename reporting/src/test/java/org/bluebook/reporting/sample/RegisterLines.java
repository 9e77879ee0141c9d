package org.bluebook.reporting.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.baselines.Baseline;
import org.bluebook.baselines.Baselines;
import org.bluebook.baselines.Settled;
import org.bluebook.calendar.Period;
import org.bluebook.cohorts.Band;
import org.bluebook.cohorts.Cohort;
import org.bluebook.cohorts.Cohorts;
import org.bluebook.indicators.Indicators;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.papers.Abbreviation;
import org.bluebook.papers.Abbreviations;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceFlags;
import org.bluebook.places.Places;
import org.bluebook.registers.ConsultationPriorities;
import org.bluebook.registers.ConsultationPriority;
import org.bluebook.registers.EmergingTrend;
import org.bluebook.registers.EmergingTrends;
import org.bluebook.registers.ImpactAssessment;
import org.bluebook.registers.ImpactAssessments;
import org.bluebook.registers.Intervention;
import org.bluebook.registers.InterventionKind;
import org.bluebook.registers.Interventions;
import org.bluebook.registers.Resources;
import org.bluebook.registers.Resourcing;
import org.bluebook.registers.TrendState;

/** The small registers. */
@ApplicationScoped
class RegisterLines {
    @Inject
    EmergingTrends trends;

    @Inject
    Resources resources;

    @Inject
    Cohorts cohorts;

    @Inject
    Baselines baselines;

    @Inject
    Indicators indicators;

    @Inject
    Places places;

    @Inject
    PlaceFlags flags;

    @Inject
    Interventions interventions;

    @Inject
    ImpactAssessments assessments;

    @Inject
    ConsultationPriorities priorities;

    @Inject
    Abbreviations abbreviations;

    List<Route> routes() {
        return List.of(
                Route.put("cohorts/*/*", Counted.class, this::count),
                Route.put("places/*", Neighbourhood.class, this::enter),
                Route.put("places/*/flag", Flagged.class, this::flag),
                Route.put("interventions/*", Intervened.class, this::intervene),
                Route.put("impact-assessments/*", Assessed.class, this::assess),
                Route.put("baselines/*/*", Established.class, this::establish),
                Route.put("trends/*", Watched.class, this::watch),
                Route.put("resourcing/*", Staffed.class, this::staff),
                Route.put("consultation-priorities/*/*", Ranked.class, this::rank),
                Route.put("abbreviations/*", Expanded.class, this::expand));
    }

    private void count(Line line, Counted body) {
        var borough = places.findById(line.part(1));
        var quarter = Period.parse(line.part(2));
        cohorts.persist(Cohort.of(borough, quarter, body.bands, body.source, line.as(), line.at()));
    }

    private void enter(Line line, Neighbourhood body) {
        places.persist(Place.neighbourhood(line.part(1), body.name, places.findById(body.borough)));
    }

    private void flag(Line line, Flagged body) {
        flags.flag(places.findById(line.part(1)), body.because, body.reviewOn, line.day(), line.as(), line.at());
    }

    private void intervene(Line line, Intervened body) {
        interventions.persist(new Intervention(
                line.part(1), body.kind, places.findById(body.place), body.unit, body.began, body.ended, body.source));
    }

    private void assess(Line line, Assessed body) {
        var assessment = new ImpactAssessment(line.part(1));
        if (body.done) {
            assessment.done(body.doneOn);
        }
        assessments.persist(assessment);
    }

    private void establish(Line line, Established body) {
        var indicator = indicators.findById(line.part(1));
        baselines.persist(Baseline.of(
                indicator,
                places.findById(line.part(2)),
                body.settled(indicator.unit()),
                body.source,
                line.as(),
                line.at()));
    }

    private void watch(Line line, Watched body) {
        trends.persist(new EmergingTrend(line.part(1), body.alias, body.state, body.note, body.source));
    }

    private void staff(Line line, Staffed body) {
        var people = Quantity.exactly(body.staff, MeasureUnit.STAFF);
        resources.persist(new Resourcing(line.part(1), people, body.remit, body.fundingEnds, body.source));
    }

    /** The cycle 2005/06 is 2005-06 in a path. */
    private void rank(Line line, Ranked body) {
        var cycle = line.part(1).replace('-', '/');
        priorities.persist(new ConsultationPriority(cycle, line.number(2), body.topic, body.source));
    }

    private void expand(Line line, Expanded body) {
        abbreviations.persist(new Abbreviation(line.part(1), body.expansion));
    }

    private record Counted(List<Band> bands, String source) {}

    private record Neighbourhood(String name, String borough) {}

    private record Flagged(String because, LocalDate reviewOn) {}

    private record Intervened(
            InterventionKind kind, String place, String unit, LocalDate began, LocalDate ended, String source) {}

    private record Assessed(boolean done, LocalDate doneOn) {}

    private record Established(
            BigDecimal amount,
            String period,
            BigDecimal targetAmount,
            String targetPeriod,
            String agreedBy,
            LocalDate agreedOn,
            String promisedBy,
            String source) {
        Settled settled(MeasureUnit unit) {
            return new Settled(
                    quantity(amount, unit),
                    period(period),
                    quantity(targetAmount, unit),
                    period(targetPeriod),
                    agreedBy,
                    agreedOn,
                    promisedBy);
        }

        private static Period period(String code) {
            return code == null ? null : Period.parse(code);
        }

        private static Quantity quantity(BigDecimal amount, MeasureUnit unit) {
            return amount == null ? Quantity.toBeEstablished(unit) : Quantity.exactly(amount, unit);
        }
    }

    private record Watched(String alias, TrendState state, String note, String source) {}

    private record Staffed(int staff, String remit, LocalDate fundingEnds, String source) {}

    private record Ranked(String topic, String source) {}

    private record Expanded(String expansion) {}
}
