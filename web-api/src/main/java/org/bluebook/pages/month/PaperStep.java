package org.bluebook.pages.month;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.SECRETARY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluebook.reporting.publication.PreparationState;

/** A step that takes a paper on, by one button. */
public enum PaperStep {
    FREEZE("freeze", "Freeze the facts", "Its facts are frozen", PreparationState.PLANNED),
    DRAFT("draft", "Make the draft", "The draft is made", PreparationState.FROZEN),
    SUBMIT("submission", "Submit it", "It is submitted for approval", PreparationState.DRAFTED),
    APPROVE("approval", "Approve it", "It is approved", PreparationState.SUBMITTED),
    ISSUE("issue", "Issue it now", "It is issued", PreparationState.APPROVED);

    private final String path;
    private final String label;
    private final String done;
    private final PreparationState from;

    PaperStep(String path, String label, String done, PreparationState from) {
        this.path = path;
        this.label = label;
        this.done = done;
        this.from = from;
    }

    static Optional<PaperStep> from(PreparationState state) {
        return Stream.of(values()).filter(step -> step.from == state).findFirst();
    }

    static Optional<PaperStep> at(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    /** What is said once it is taken. */
    public String done() {
        return done;
    }

    List<String> roles() {
        return switch (this) {
            case FREEZE, DRAFT, SUBMIT -> List.of(SECRETARY);
            case APPROVE -> List.of(APPROVER);
            case ISSUE -> List.of(SECRETARY, APPROVER);
        };
    }
}
