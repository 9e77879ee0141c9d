package org.bluebook.api.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.bluebook.actions.Actions;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.identity.Roles;
import org.bluebook.imports.ImportKind;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observations;
import org.bluebook.networks.Disruptions;
import org.bluebook.networks.Networks;
import org.bluebook.seizures.Seizures;

/** The rules of each kind of file: who may send it, which columns it has, how a row is judged. */
@RequestScoped
class RuleBook {
    @Inject
    Indicators indicators;

    @Inject
    Observations observations;

    @Inject
    Seizures seizures;

    @Inject
    Disruptions disruptions;

    @Inject
    Networks networks;

    @Inject
    Actions actions;

    @Inject
    EntityManager store;

    @Inject
    Caller caller;

    @Inject
    Today today;

    @Inject
    Clock clock;

    /** Those for one file; they remember its rows, and write only where this is the commit of one with that number. */
    Rules<?> of(ImportKind kind, Long commitOf) {
        var at = clock.instant();
        boolean commit = commitOf != null;
        return switch (kind) {
            case OBSERVATIONS -> new ObservationRules(indicators, observations, caller, at, commitOf);
            case SEIZURES -> new SeizureRules(seizures, caller, today, at, commit);
            case CLAIMS -> new ClaimRules(disruptions, networks, caller, today, at, commit);
            case UPDATES -> new UpdateRules(actions, store, caller, at, commit);
        };
    }

    static List<Heading> headings(ImportKind kind) {
        return switch (kind) {
            case OBSERVATIONS -> ObservationRules.HEADINGS;
            case SEIZURES -> SeizureRules.HEADINGS;
            case CLAIMS -> ClaimRules.HEADINGS;
            case UPDATES -> UpdateRules.HEADINGS;
        };
    }

    static String role(ImportKind kind) {
        return switch (kind) {
            case OBSERVATIONS, SEIZURES, CLAIMS -> Roles.ANALYST;
            case UPDATES -> Roles.ACTION_OWNER;
        };
    }
}
