package org.bluebook.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.indicators.Indicators;

/** Fills an empty store with the worked example; a store that has it already is left as it is. */
@ApplicationScoped
public class Demonstration {
    /** Nothing in the demonstration was recorded or decided after this. */
    static final Instant ENDS = Instant.parse("2006-04-12T00:00:00Z");

    @Inject
    Actions actions;

    @Inject
    Indicators indicators;

    @Inject
    StatedFacts facts;

    @Inject
    MonthlySeries series;

    @Inject
    Events events;

    @Inject
    Governance governance;

    @Inject
    ThreeActions three;

    @Inject
    Words words;

    @Inject
    SmallRegisters registers;

    /** Loads all of it in one transaction; {@code at} is the instant of the load, which comes after all that is told. */
    @Transactional
    public Loaded load(Instant at) {
        if (at.isBefore(ENDS)) {
            throw new LoadedTooEarly(at);
        }
        if (isThere()) {
            return Loaded.nothing();
        }
        requireEmpty();
        return new Loaded(false, everything());
    }

    private boolean isThere() {
        return actions.findByIdOptional("ACT-1").map(Action::wording).equals(ownWording());
    }

    private static Optional<String> ownWording() {
        return Optional.of(Sheet.rows("actions.csv").get(0).getField("wording"));
    }

    private void requireEmpty() {
        if (actions.count() > 0) {
            throw new StoreInUse("actions");
        }
        if (indicators.count() > 0) {
            throw new StoreInUse("indicators");
        }
    }

    private Map<String, Integer> everything() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("indicators", facts.loadIndicators());
        counts.put("stated figures", facts.loadObservations());
        counts.put("targets", facts.loadTargets());
        counts.put("monthly returns", series.load());
        counts.put("networks", events.loadNetworks());
        counts.put("disruptions", events.loadDisruptions());
        counts.put("seizures", events.loadSeizures());
        counts.put("asset recoveries", events.loadRecoveries());
        counts.put("meetings", governance.loadMeetings());
        counts.put("actions", three.loadActions());
        counts.put("milestones", three.loadMilestones());
        counts.put("evidence", three.loadEvidence());
        counts.put("updates", three.loadUpdates());
        counts.put("abbreviations", words.loadAbbreviations());
        counts.put("papers", words.loadPapers());
        counts.put("register entries", registers.load());
        return counts;
    }
}
