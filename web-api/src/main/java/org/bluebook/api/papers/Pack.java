package org.bluebook.api.papers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Changes.Made;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.meetings.Meetings;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.reporting.publication.IssuePaper;
import org.bluebook.reporting.publication.Preparation;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.reporting.publication.PreparePaper;
import org.bluebook.reporting.publication.SignOff;

/** What goes before a meeting, taken a step further paper by paper: each for itself, as if it had been the only one. */
@ApplicationScoped
public class Pack {
    private final Meetings meetings;
    private final Papers papers;
    private final Preparations preparations;
    private final PreparePaper prepare;
    private final SignOff signOff;
    private final IssuePaper issuePaper;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;

    @Inject
    Pack(
            Meetings meetings,
            Papers papers,
            Preparations preparations,
            PreparePaper prepare,
            SignOff signOff,
            IssuePaper issuePaper,
            Caller caller,
            Clock clock,
            Changes changes) {
        this.meetings = meetings;
        this.papers = papers;
        this.preparations = preparations;
        this.prepare = prepare;
        this.signOff = signOff;
        this.issuePaper = issuePaper;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
    }

    /** The references of the papers that go before a meeting, in order. */
    public List<String> of(String meeting) {
        return papers.before(meetings.findByIdOptional(meeting).orElseThrow(() -> new NoSuch("meeting", meeting)));
    }

    /** How far each paper of a meeting is. */
    public List<Standing> standing(String meeting) {
        var references = of(meeting);
        Map<String, Paper> known =
                papers.list("reference in ?1", references).stream().collect(toMap(Paper::reference, identity()));
        Map<String, Preparation> begun =
                preparations.latestOf(references).stream().collect(toMap(Preparation::paper, identity()));
        return references.stream()
                .map(reference -> Standing.of(known.get(reference), begun.get(reference)))
                .toList();
    }

    /** Submits each draft for approval by somebody else. */
    public List<Outcome> submit(Collection<String> papers) {
        return each(
                papers,
                paper -> beyond(paper, PreparationState.SUBMITTED, () -> {
                    prepare.open(paper).submit(caller.actor(), clock.instant());
                    return PreparationState.SUBMITTED;
                }));
    }

    /** Signs off each paper that is still what was read of it, by its version; never one the signer submitted. */
    public List<Outcome> approve(Map<String, Integer> versionsRead) {
        return each(
                versionsRead.keySet(),
                paper -> beyond(paper, PreparationState.APPROVED, () -> {
                    var open = prepare.open(paper);
                    Versions.requireSame(paper, versionsRead.get(paper), open.version());
                    signOff.approve(open, caller.actor(), clock.instant());
                    return PreparationState.APPROVED;
                }));
    }

    /** Puts each paper that is approved on the register. */
    public List<Outcome> issue(Collection<String> papers) {
        return each(papers, paper -> {
            var before = issuePaper.issueIfApproved(paper, caller.actor(), clock.instant());
            if (before == PreparationState.APPROVED) {
                return new Made<>(Outcome.done(paper, PreparationState.ISSUED), true);
            }
            return new Made<>(
                    before.isOnTheRegister() ? Outcome.already(paper, before) : Outcome.tooSoon(paper, before), false);
        });
    }

    private Made<Outcome> beyond(String paper, PreparationState aim, Supplier<PreparationState> step) {
        var state = preparations.stateOf(paper);
        return state.compareTo(aim) < 0
                ? new Made<>(Outcome.done(paper, step.get()), true)
                : new Made<>(Outcome.already(paper, state), false);
    }

    private List<Outcome> each(Collection<String> papers, Function<String, Made<Outcome>> step) {
        return changes.each(papers, identity(), step, this::refused);
    }

    private Outcome refused(String paper, String sentence) {
        return new Outcome(paper, Became.REFUSED, preparations.stateOf(paper), sentence);
    }

    /** What became of the step that was asked for. */
    public enum Became {
        DONE,
        /** It had been taken before. */
        ALREADY,
        REFUSED
    }

    /** What became of one paper, how far it is now, and the same in a sentence. */
    public record Outcome(String paper, Became became, PreparationState state, String sentence) {
        static Outcome done(String paper, PreparationState state) {
            return new Outcome(paper, Became.DONE, state, "%s is %s.".formatted(paper, state.words()));
        }

        static Outcome already(String paper, PreparationState state) {
            return new Outcome(paper, Became.ALREADY, state, "%s was %s before.".formatted(paper, state.words()));
        }

        static Outcome tooSoon(String paper, PreparationState state) {
            return new Outcome(
                    paper,
                    Became.REFUSED,
                    state,
                    "%s is %s. It can be issued only when it is approved.".formatted(paper, state.words()));
        }
    }

    /** How far a paper is: {@code version} is that of its preparation, which an approval names; 0 where nothing was begun. */
    public record Standing(
            String paper, String title, int issue, PreparationState state, boolean unfreezeAskedFor, int version) {
        static Standing of(Paper paper, Preparation newest) {
            return newest == null
                    ? new Standing(paper.reference(), paper.title(), 1, PreparationState.PLANNED, false, 0)
                    : new Standing(
                            paper.reference(),
                            paper.title(),
                            newest.number(),
                            newest.state(),
                            newest.unfreezeIsAskedFor(),
                            newest.version());
        }
    }
}
