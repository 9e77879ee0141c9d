package org.bluebook.pages.month;

import java.util.Map;
import java.util.Optional;
import org.bluebook.api.identity.Caller;
import org.bluebook.pages.forms.Form;
import org.bluebook.papers.Paper;
import org.bluebook.people.Actor;
import org.bluebook.reporting.publication.Move;
import org.bluebook.reporting.publication.Preparation;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.PreparationStep;

/** A paper, how far its newest issue is, and the one next step, if it is for whoever looks. */
public record OnItsWay(Paper paper, Optional<Preparation> preparation, Optional<PaperStep> yours) {
    static OnItsWay of(Paper paper, Optional<Preparation> preparation, Caller caller) {
        var state = preparation.map(Preparation::state).orElse(PreparationState.PLANNED);
        boolean asked = preparation.filter(Preparation::unfreezeIsAskedFor).isPresent();
        return new OnItsWay(
                paper,
                preparation,
                PaperStep.from(state)
                        .filter(step -> step.roles().stream().anyMatch(caller::is))
                        .filter(step -> step != PaperStep.ISSUE || !asked)
                        .filter(step -> step != PaperStep.APPROVE || !isSubmittedBy(preparation, caller.actor())));
    }

    private static boolean isSubmittedBy(Optional<Preparation> preparation, Actor actor) {
        return preparation
                .flatMap(p -> p.lastBy(Move.SUBMIT))
                .filter(actor::equals)
                .isPresent();
    }

    public PreparationState state() {
        return preparation.map(Preparation::state).orElse(PreparationState.PLANNED);
    }

    Optional<PreparationStep> lastStep() {
        return preparation.flatMap(p -> p.steps().stream().reduce((one, next) -> next));
    }

    /** The number its newest issue has or will have. */
    public int number() {
        return preparation.map(Preparation::number).orElse(1);
    }

    public boolean unfreezeIsAskedFor() {
        return preparation.filter(Preparation::unfreezeIsAskedFor).isPresent();
    }

    public boolean isOut() {
        return state().isOnTheRegister();
    }

    /** Whether it is the newest issue of several. */
    public boolean isCorrection() {
        return number() > 1;
    }

    /** What comes next, where that is for somebody else or for the timetable. */
    public String next() {
        if (unfreezeIsAskedFor()) {
            return "Somebody asked to unfreeze it: a second person answers";
        }
        return switch (state()) {
            case PLANNED -> "It is frozen at the hour of the timetable";
            case FROZEN -> "The draft is made at the hour of the timetable";
            case DRAFTED -> "A secretary reads and submits it";
            case SUBMITTED -> "An approver other than the submitter reads it";
            case APPROVED -> "It goes out at the hour of dispatch";
            case ISSUED -> "It is out";
            case SUPERSEDED -> "A later issue took its place";
            case WITHDRAWN -> "It was taken back";
        };
    }

    /** For the button of the next step; made from the version that is shown. */
    public Form form() {
        return Form.blank(Map.of())
                .with(Form.VERSION, preparation.map(Preparation::version).orElse(0));
    }
}
