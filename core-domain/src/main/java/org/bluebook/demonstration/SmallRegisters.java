package org.bluebook.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Observations;
import org.bluebook.registers.ConsultationPriorities;
import org.bluebook.registers.ConsultationPriority;
import org.bluebook.registers.EmergingTrend;
import org.bluebook.registers.EmergingTrends;
import org.bluebook.registers.Resources;
import org.bluebook.registers.Resourcing;
import org.bluebook.registers.TrendState;

/** Trends, staff and priorities as report 9 gives them; it lists no impact assessments and names no neighbourhoods. */
@ApplicationScoped
class SmallRegisters {
    private static final LocalDate PAPER = LocalDate.of(2006, 4, 24);

    @Inject
    EmergingTrends trends;

    @Inject
    Resources resources;

    @Inject
    ConsultationPriorities priorities;

    @Inject
    Observations observations;

    int load() {
        return loadTrends() + loadResources() + loadPriorities();
    }

    private int loadTrends() {
        var rows = Sheet.rows("trends.csv");
        rows.forEach(row -> trends.persist(new EmergingTrend(
                row.getField("topic"),
                Sheet.filled(row, "alias").orElse(null),
                TrendState.valueOf(row.getField("status")),
                row.getField("note"),
                row.getField("source"))));
        return rows.size();
    }

    /** The number of staff is that of the stated figure, so that the two cannot disagree. */
    private int loadResources() {
        var rows = Sheet.rows("resourcing.csv");
        rows.forEach(row -> {
            var staff = observations
                    .latest(row.getField("staff"), "LONDON", Period.on(PAPER))
                    .orElseThrow();
            resources.persist(new Resourcing(
                    row.getField("unit"), staff.quantity(), row.getField("remit"), null, row.getField("source")));
        });
        return rows.size();
    }

    private int loadPriorities() {
        var rows = Sheet.rows("priorities.csv");
        rows.forEach(row -> priorities.persist(new ConsultationPriority(
                row.getField("cycle"),
                Integer.parseInt(row.getField("rank")),
                row.getField("topic"),
                row.getField("source"))));
        return rows.size();
    }
}
