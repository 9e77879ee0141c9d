package org.bluebook.pages.look;

import io.quarkus.qute.TemplateExtension;
import org.bluebook.meetings.Step;

/** How pages word the steps before a meeting. */
@TemplateExtension
final class StepWording {
    private StepWording() {}

    static String inWords(Step step) {
        return switch (step) {
            case CHASE -> "Returns are asked for";
            case FREEZE -> "Facts are frozen";
            case DRAFT -> "Drafts are made";
            case SIGN_OFF -> "Papers are signed off";
            case DISPATCH -> "Papers go to members";
            case PUBLISH -> "Public papers are published";
        };
    }
}
