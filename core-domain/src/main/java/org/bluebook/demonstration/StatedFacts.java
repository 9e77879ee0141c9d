package org.bluebook.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Direction;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Kind;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Reading;
import org.bluebook.indicators.Role;
import org.bluebook.indicators.Status;
import org.bluebook.indicators.Target;
import org.bluebook.indicators.Targets;
import org.bluebook.indicators.Theme;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;
import org.bluebook.people.Actor;
import org.bluebook.places.Places;

/** What report 9 states, figure by figure, with its qualifier, its paragraph and the doubt about its period. */
@ApplicationScoped
class StatedFacts {
    static final Actor ANALYST = new Actor("analyst.performance");
    static final Instant RECORDED = Instant.parse("2006-04-03T09:00:00Z");
    static final String PAPER = "report 9, ";
    private static final LocalDate STATED_FROM = LocalDate.of(2006, 1, 25);
    private static final LocalDate SERIES_FROM = LocalDate.of(2003, 4, 1);

    @Inject
    Indicators indicators;

    @Inject
    Observations observations;

    @Inject
    Targets targets;

    @Inject
    Places places;

    /** The indicators, those of the synthetic series with them; how many. */
    int loadIndicators() {
        var caveats = caveatsOfFacts();
        var rows = Sheet.rows("indicators.csv");
        rows.forEach(row -> indicators.persist(indicator(row, caveats.getOrDefault(row.getField("code"), Set.of()))));
        return rows.size();
    }

    int loadObservations() {
        var codes = new PlaceCodes(places);
        var rows = Sheet.rows("facts.csv");
        rows.forEach(row -> observations.recordFirst(
                indicators.findById(row.getField("code")),
                codes.of(row.getField("place")),
                Period.parse(row.getField("period")),
                reading(row),
                ANALYST,
                RECORDED));
        return rows.size();
    }

    /** Every borough is to have its profile by July 2006 (para 25); the measure on networks waits for its target. */
    int loadTargets() {
        var boroughs = Quantity.exactly(places.londonBoroughs().size(), MeasureUnit.BOROUGHS);
        var waits = Quantity.toBeEstablished(MeasureUnit.NETWORKS);
        targets.persist(
                new Target(indicators.findById("BOCU-PROF"), Period.parse("2006-07"), boroughs, ANALYST),
                new Target(indicators.findById("INT-DRUGDIS"), Period.financialYear(2006), waits, ANALYST));
        return 2;
    }

    private static Indicator indicator(NamedCsvRecord row, Set<String> caveats) {
        var indicator = new Indicator(
                row.getField("code"),
                row.getField("title"),
                Theme.valueOf(row.getField("theme")),
                MeasureUnit.valueOf(row.getField("unit")),
                Kind.valueOf(row.getField("kind")),
                Direction.valueOf(row.getField("direction")),
                Role.valueOf(row.getField("role")),
                row.getField("owner"));
        boolean synthetic = row.getField("source").equals(Reading.SYNTHETIC);
        indicator.define(row.getField("definition"), synthetic ? SERIES_FROM : STATED_FROM);
        indicator.warn((row.getField("caveats") + " " + String.join(" ", caveats)).strip());
        return indicator;
    }

    private static Map<String, Set<String>> caveatsOfFacts() {
        var caveats = new LinkedHashMap<String, Set<String>>();
        for (NamedCsvRecord row : Sheet.rows("facts.csv")) {
            Sheet.filled(row, "caveat")
                    .ifPresent(caveat -> caveats.computeIfAbsent(row.getField("code"), code -> new LinkedHashSet<>())
                            .add(caveat));
        }
        return caveats;
    }

    private static Reading reading(NamedCsvRecord row) {
        var quantity = new Quantity(
                Sheet.filled(row, "amount").map(BigDecimal::new).orElse(null),
                MeasureUnit.valueOf(row.getField("unit")),
                Qualifier.valueOf(row.getField("qualifier")));
        return new Reading(
                quantity,
                row.getField("asStated"),
                row.getField("periodAsStated"),
                Status.FINAL,
                PAPER + paragraph(row.getField("paragraph")));
    }

    private static String paragraph(String paragraph) {
        return Character.isDigit(paragraph.charAt(0)) ? "para " + paragraph : paragraph;
    }
}
