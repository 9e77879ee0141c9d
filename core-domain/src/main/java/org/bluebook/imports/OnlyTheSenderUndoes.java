package org.bluebook.imports;

import org.bluebook.people.Actor;
import org.bluebook.refusals.Refusal;

/** A file is undone by whoever sent it. */
public final class OnlyTheSenderUndoes extends Refusal {
    private static final long serialVersionUID = 1L;

    OnlyTheSenderUndoes(String fileName, Actor by) {
        super("%s was not sent by %s, who therefore cannot undo it.".formatted(fileName, by.name()));
    }
}
