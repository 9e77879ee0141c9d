package org.bluebook.scheduler.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bluebook.reporting.publication.Preparation;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;

/** How far a paper is, where nothing was begun: planned. */
@ApplicationScoped
class HowFar {
    private final Preparations preparations;

    @Inject
    HowFar(Preparations preparations) {
        this.preparations = preparations;
    }

    PreparationState of(String paper) {
        return preparations.latestOf(paper).map(Preparation::state).orElse(PreparationState.PLANNED);
    }

    /** Whether an issue of it is out, whatever is being prepared beside. */
    boolean isOut(String paper) {
        return preparations
                .latestOf(paper)
                .filter(latest -> latest.state().isOnTheRegister() || latest.number() > 1)
                .isPresent();
    }

    boolean isAt(String paper, PreparationState state) {
        return of(paper) == state;
    }
}
