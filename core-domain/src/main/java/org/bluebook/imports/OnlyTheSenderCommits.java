package org.bluebook.imports;

import org.bluebook.people.Actor;
import org.bluebook.refusals.Refusal;

/** A file is committed by whoever sent it. */
public final class OnlyTheSenderCommits extends Refusal {
    private static final long serialVersionUID = 1L;

    OnlyTheSenderCommits(String fileName, Actor by) {
        super("%s was not sent by %s, who therefore cannot commit it.".formatted(fileName, by.name()));
    }
}
