package org.bluebook.pages.month;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bluebook.api.identity.Caller;
import org.bluebook.meetings.Meeting;
import org.bluebook.papers.Papers;
import org.bluebook.reporting.publication.Move;
import org.bluebook.reporting.publication.Preparation;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;

/** Papers with how far they are, read in two statements however many there are. */
@RequestScoped
class PapersOnTheirWay {
    private final Papers papers;
    private final Preparations preparations;
    private final Caller caller;

    @Inject
    PapersOnTheirWay(Papers papers, Preparations preparations, Caller caller) {
        this.papers = papers;
        this.preparations = preparations;
        this.caller = caller;
    }

    List<OnItsWay> before(Meeting meeting) {
        return named(papers.before(meeting));
    }

    Optional<OnItsWay> of(String paper) {
        return named(List.of(paper)).stream().findFirst();
    }

    /** What an approver has to answer: papers that others submitted, and freezes that others ask to undo. */
    List<OnItsWay> waiting() {
        var waiting = preparations.underway().stream().filter(this::waits).toList();
        return with(waiting);
    }

    private boolean waits(Preparation preparation) {
        var move = preparation.unfreezeIsAskedFor() ? Move.ASK_UNFREEZE : Move.SUBMIT;
        boolean open = preparation.unfreezeIsAskedFor() || preparation.state() == PreparationState.SUBMITTED;
        return open
                && preparation
                        .lastBy(move)
                        .filter(by -> !by.equals(caller.actor()))
                        .isPresent();
    }

    private List<OnItsWay> named(Collection<String> references) {
        return references.isEmpty() ? List.of() : joined(references, preparations.latestOf(references));
    }

    private List<OnItsWay> with(List<Preparation> found) {
        return found.isEmpty()
                ? List.of()
                : joined(found.stream().map(Preparation::paper).toList(), found);
    }

    private List<OnItsWay> joined(Collection<String> references, List<Preparation> found) {
        var byPaper = found.stream().collect(toMap(Preparation::paper, Function.identity()));
        return papers.named(references).stream()
                .map(paper -> OnItsWay.of(paper, Optional.ofNullable(byPaper.get(paper.reference())), caller))
                .toList();
    }
}
