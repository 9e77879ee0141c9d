package org.bluebook.reporting.publication;

import static org.bluebook.reporting.publication.PreparationState.APPROVED;
import static org.bluebook.reporting.publication.PreparationState.DRAFTED;
import static org.bluebook.reporting.publication.PreparationState.FROZEN;
import static org.bluebook.reporting.publication.PreparationState.ISSUED;
import static org.bluebook.reporting.publication.PreparationState.PLANNED;
import static org.bluebook.reporting.publication.PreparationState.SUBMITTED;
import static org.bluebook.reporting.publication.PreparationState.SUPERSEDED;
import static org.bluebook.reporting.publication.PreparationState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done with an issue on its way, from where, and where it is then. */
public enum Move {
    FREEZE("frozen", FROZEN),
    DRAFT("drafted", DRAFTED),
    SUBMIT("submitted", SUBMITTED),
    SEND_BACK("sent back", DRAFTED),
    APPROVE("approved", APPROVED),
    ASK_UNFREEZE("unfrozen", null),
    UNFREEZE("unfrozen", PLANNED),
    KEEP_FROZEN("kept frozen", null),
    ISSUE("issued", ISSUED),
    SUPERSEDE("superseded", SUPERSEDED),
    WITHDRAW("withdrawn", WITHDRAWN);

    private final String done;
    private final PreparationState to;

    Move(String done, PreparationState to) {
        this.done = done;
        this.to = to;
    }

    private Set<PreparationState> from() {
        return switch (this) {
            case FREEZE -> EnumSet.of(PLANNED);
            case DRAFT -> EnumSet.of(FROZEN, DRAFTED);
            case SUBMIT -> EnumSet.of(DRAFTED);
            case SEND_BACK, APPROVE -> EnumSet.of(SUBMITTED);
            case ASK_UNFREEZE, UNFREEZE, KEEP_FROZEN -> EnumSet.of(FROZEN, DRAFTED, SUBMITTED, APPROVED);
            case ISSUE -> EnumSet.of(APPROVED);
            case SUPERSEDE -> EnumSet.of(ISSUED);
            case WITHDRAW -> EnumSet.of(ISSUED, SUPERSEDED);
        };
    }

    /** Where it is afterwards; a move that only asks leaves it where it is. */
    PreparationState from(PreparationState state, String paper, int number) {
        if (!from().contains(state)) {
            throw new OutOfTurn(paper, number, state, this);
        }
        return to == null ? state : to;
    }

    /** As in "it can be frozen". */
    String done() {
        return done;
    }

    String fromWords() {
        return from().stream().map(PreparationState::words).collect(Collectors.joining(" or "));
    }
}
