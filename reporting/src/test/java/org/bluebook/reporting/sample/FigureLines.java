package org.bluebook.reporting.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Direction;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Kind;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Reading;
import org.bluebook.indicators.Recording;
import org.bluebook.indicators.Role;
import org.bluebook.indicators.Status;
import org.bluebook.indicators.Target;
import org.bluebook.indicators.Targets;
import org.bluebook.indicators.Theme;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;

/** Indicators with their definitions, their targets and their figures. */
@ApplicationScoped
class FigureLines {
    @Inject
    Indicators indicators;

    @Inject
    Targets targets;

    @Inject
    Observations observations;

    List<Route> routes() {
        return List.of(
                Route.putMany("indicators/*/observations/*/*", this::observe),
                Route.put("indicators/*", Entered.class, this::enter),
                Route.put("indicators/*/definitions/*", Defined.class, this::define),
                Route.put("indicators/*/targets/*", Aimed.class, this::aim));
    }

    private void enter(Line line, Entered body) {
        var indicator = new Indicator(
                line.part(1), body.title, body.theme, body.unit, body.kind, body.direction, body.role, body.owner);
        indicator.divide(body.numerator, body.denominator);
        indicator.warn(body.caveat);
        indicators.persist(indicator);
    }

    private void define(Line line, Defined body) {
        if (line.number(3) == 1) {
            indicator(line).define(body.wording, body.inForce);
        } else {
            indicator(line).redefine(body.wording, body.inForce, body.breaks, body.reason);
        }
    }

    private void aim(Line line, Aimed body) {
        var indicator = indicator(line);
        var quantity = quantity(body.amount, body.qualifier, indicator);
        targets.persist(new Target(indicator, Period.parse(line.part(3)), quantity, line.as()));
    }

    private void observe(List<Line> lines) {
        indicators.flush();
        var first = lines.get(0);
        observations.recordAll(lines.stream().map(this::recording).toList(), null, first.as(), first.at());
    }

    private Recording recording(Line line) {
        var indicator = indicator(line);
        var body = line.body(Observed.class);
        var reading = body.reading(quantity(body.amount, body.qualifier, indicator));
        var place = line.part(3);
        var period = Period.parse(line.part(4));
        return body.reason == null
                ? Recording.first(indicator, place, period, reading)
                : Recording.revision(indicator, standing(indicator, place, period), reading, body.reason);
    }

    private Observation standing(Indicator indicator, String place, Period period) {
        return observations.latest(indicator.code(), place, period).orElseThrow();
    }

    private Indicator indicator(Line line) {
        return indicators.findById(line.part(1));
    }

    private static Quantity quantity(BigDecimal amount, Qualifier qualifier, Indicator indicator) {
        return new Quantity(amount, indicator.unit(), qualifier == null ? Qualifier.EXACTLY : qualifier);
    }

    private record Entered(
            String title,
            Theme theme,
            MeasureUnit unit,
            Kind kind,
            Direction direction,
            Role role,
            String owner,
            String numerator,
            String denominator,
            String caveat) {}

    private record Defined(String wording, LocalDate inForce, boolean breaks, String reason) {}

    private record Aimed(BigDecimal amount, Qualifier qualifier) {}

    private record Observed(
            BigDecimal amount,
            Qualifier qualifier,
            Status status,
            String statedAs,
            String periodAsStated,
            String source,
            String reason) {
        Reading reading(Quantity quantity) {
            return new Reading(quantity, statedAs, periodAsStated, status, source);
        }
    }
}
