package org.bluebook.reporting.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bluebook.indicators.Figure;

/**
 * Everything a paper is made from, as it was at one instant. Amounts keep unit and qualifier; days are days in London.
 * Snapshots from before there were changes, cohorts, baselines and wards have none; {@code profile} is null but in a profile of a
 * borough, which has its wards itself.
 */
public record Facts(
        int schema,
        Instant frozenAt,
        long highestObservation,
        PaperFacts paper,
        List<ActionFacts> actions,
        CountFacts counts,
        FigureFacts figures,
        RegisterFacts registers,
        ChangeFacts changes,
        ProfileFacts profile,
        List<CohortFacts> cohorts,
        List<BaselineFacts> baselines,
        List<WardFacts> wards) {

    /** The shape of this record; a snapshot of another shape is refused, not guessed at. */
    public static final int SCHEMA = 1;

    public Facts {
        if (schema != SCHEMA) {
            throw new SnapshotUnreadable("it has schema %d, and this version reads %d".formatted(schema, SCHEMA));
        }
        changes = changes == null ? ChangeFacts.none() : changes;
        cohorts = cohorts == null ? List.of() : List.copyOf(cohorts);
        baselines = baselines == null ? List.of() : List.copyOf(baselines);
        wards = wards == null ? List.of() : List.copyOf(wards);
    }

    /** Whether it holds any of some values, by their sequence, or adds them up, or tells that one of their figures was revised. */
    public boolean holdsAny(Map<Long, Figure> values) {
        return figures.holdsAny(values)
                || (profile != null
                        && profile.addsUpAny(values.values(), Freeze.quarter(Freeze.reportedMonth(paper.subject()))));
    }

    /** The same, with what is otherwise than in an issue before. */
    Facts comparedWith(EarlierIssue earlier) {
        var compared = Comparison.of(earlier.facts(), earlier.number(), this);
        return new Facts(
                schema,
                frozenAt,
                highestObservation,
                paper,
                actions,
                counts,
                figures,
                registers,
                compared,
                profile,
                cohorts,
                baselines,
                wards);
    }
}
