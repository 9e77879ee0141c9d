package org.bluebook.scheduler.month;

import java.util.List;
import org.bluebook.meetings.Step;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Work;

/** What happens by itself to each paper of a meeting at one of the steps before it. */
abstract class PaperStep implements Work {
    private final Step step;
    private final Packs packs;

    PaperStep(Step step, Packs packs) {
        this.step = step;
        this.packs = packs;
    }

    @Override
    public final String kind() {
        return step.name();
    }

    @Override
    public final void perform(Occurrence occurrence, Attempt attempt) {
        packs.take(occurrence, attempt, this::ready);
    }

    @Override
    public final List<String> rehearse(Occurrence occurrence) {
        return packs.rehearse(occurrence, this::wouldDo);
    }

    /** Does whatever takes long, in no transaction; what it gives is done in one. */
    abstract Publication ready(String paper);

    /** A sentence on what would become of a paper now; nothing is changed. */
    abstract String wouldDo(String paper);
}
