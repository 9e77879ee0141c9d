package org.bluebook.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluebook.indicators.Indicators;

/** Fills an empty store with the worked example; a store that has it already is left as it is. */
@ApplicationScoped
public class Demonstration {
    private static final String KNOWN_BY = "PDU-COST";

    @Inject
    Indicators indicators;

    @Inject
    StatedFacts facts;

    @Inject
    MonthlySeries series;

    @Inject
    Events events;

    /** Loads all of it in one transaction; {@code at} is the instant of the load, after all that it tells of. */
    @Transactional
    public Loaded load(Instant at) {
        if (indicators.findByIdOptional(KNOWN_BY).isPresent()) {
            return Loaded.nothing();
        }
        if (indicators.count() > 0) {
            throw new StoreInUse("indicators");
        }
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("indicators", facts.loadIndicators());
        counts.put("stated figures", facts.loadObservations());
        counts.put("targets", facts.loadTargets());
        counts.put("monthly returns", series.load());
        counts.put("networks", events.loadNetworks());
        counts.put("disruptions", events.loadDisruptions());
        counts.put("seizures", events.loadSeizures());
        counts.put("asset recoveries", events.loadRecoveries());
        return new Loaded(false, Map.copyOf(counts));
    }
}
