package org.bluebook.reporting.documents;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluebook.actions.Rag;
import org.bluebook.reporting.snapshot.ActionFacts;
import org.bluebook.reporting.spc.Variation;

/**
 * What is not as it should be: actions off track or about to be, milestones and reviews overdue, claims that wait for a verifier,
 * impacts still to be assessed, measures that give cause for concern.
 */
final class ExceptionsPart {
    private final Frozen frozen;

    ExceptionsPart(Frozen frozen) {
        this.frozen = frozen;
    }

    List<Block> inFull() {
        var items = Stream.of(
                        frozen.facts().actions().stream()
                                .flatMap(a -> Stream.of(offTrack(a), forecast(a), overdue(a))
                                        .flatMap(Function.identity())),
                        new DisruptionsPart(frozen).exceptions(),
                        WorstAffectedPart.ofLondon(frozen).exceptions(),
                        concerns())
                .flatMap(Function.identity())
                .map(Bullet::new)
                .toList();
        return List.of(
                new Heading(1, "Exceptions"),
                items.isEmpty()
                        ? new Paragraph(
                                "No action is off track or about to be, no milestone and no review is overdue, no"
                                        + " claim of an earlier month awaits a verifier, nothing under way in a worst affected place"
                                        + " has its impact still to be assessed, and no measure"
                                        + " gives cause for concern.")
                        : new Bullets(items));
    }

    private Stream<String> offTrack(ActionFacts action) {
        return frozen.update(action, frozen.month()).stream()
                .filter(u -> u.rag() == Rag.RED)
                .map(u -> "%s (%s) is off track. %s"
                        .formatted(action.reference(), Words.lower(action.shortName()), u.reason()));
    }

    private Stream<String> forecast(ActionFacts action) {
        return frozen.update(action, frozen.month()).stream()
                .filter(u -> u.rag() != Rag.RED && u.forecast() == Rag.RED)
                .map(u -> "%s (%s) is forecast to be off track. %s"
                        .formatted(action.reference(), Words.lower(action.shortName()), u.reason()));
    }

    private Stream<String> overdue(ActionFacts action) {
        return action.milestones().stream()
                .filter(m -> m.reached() == null && m.current().isBefore(frozen.today()))
                .map(m -> "%s (%s) was due on %s and has not been reached."
                        .formatted(m.reference(), Words.lower(m.name()), Days.inWords(m.current())));
    }

    private Stream<String> concerns() {
        return Stream.concat(
                        Stream.concat(new DisruptionsPart(frozen).series(), new SeizuresPart(frozen).series()),
                        new PduPart(frozen).series().stream())
                .filter(s -> s.verdict().variation() == Variation.CONCERN
                        || s.verdict().variation() == Variation.CHANGE)
                .map(s -> "%s: %s. %s"
                        .formatted(s.title(), Words.lower(s.verdict().headline()), s.inWords()));
    }
}
