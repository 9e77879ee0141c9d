package org.bluebook.reporting.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.reporting.snapshot.WardFacts;
import org.bluebook.reporting.snapshot.WardFacts.DoneFacts;
import org.bluebook.reporting.snapshot.WardFacts.Impact;
import org.bluebook.templates.Template;

/** The worst affected places: why, since when, when they are looked at again, and what was done there (action 2). */
final class WorstAffectedPart {
    private final Frozen frozen;
    private final List<WardFacts> wards;
    private final List<WardFacts> takenOff;
    private final String nowhere;

    private WorstAffectedPart(Frozen frozen, List<WardFacts> wards, String nowhere) {
        this.frozen = frozen;
        this.nowhere = nowhere;
        this.takenOff = wards.stream().filter(w -> !w.isWorstAffected()).toList();
        this.wards = wards.stream()
                .filter(WardFacts::isWorstAffected)
                .sorted(Comparator.comparing(
                        WardFacts::reviewOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    static WorstAffectedPart ofLondon(Frozen frozen) {
        return new WorstAffectedPart(
                frozen, frozen.facts().wards(), "No neighbourhood is on record as one of the worst affected.");
    }

    static WorstAffectedPart of(Frozen frozen, String place) {
        return new WorstAffectedPart(
                frozen,
                frozen.facts().profile().wards(),
                "No neighbourhood of %s is on record as one of the worst affected.".formatted(frozen.placeName(place)));
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Worst affected places"));
        if (wards.isEmpty()) {
            blocks.add(new Paragraph(nowhere));
            takenOff().forEach(blocks::add);
            return blocks;
        }
        blocks.add(new Paragraph(inBrief()));
        blocks.add(places());
        takenOff().forEach(blocks::add);
        if (wards.stream().anyMatch(w -> !w.done().isEmpty())) {
            blocks.add(done());
        }
        return blocks;
    }

    private Stream<Block> takenOff() {
        var sentences = takenOff.stream()
                .map(w -> "%s, at the review of %s: %s"
                        .formatted(
                                name(w),
                                Days.inWords(w.takenOff().on()),
                                w.takenOff().because()))
                .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
                .collect(Collectors.joining(" "));
        return sentences.isEmpty()
                ? Stream.empty()
                : Stream.of(new Paragraph("No longer on record, in the twelve months: " + sentences));
    }

    private String inBrief() {
        return Stream.of(
                        Words.count(wards.size(), "neighbourhood is", "neighbourhoods are")
                                + " on record as worst affected.",
                        counted(this::isOverdue, "review is overdue.", "reviews are overdue."),
                        claims(),
                        nothingDone())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String counted(Predicate<WardFacts> which, String one, String many) {
        int count = (int) wards.stream().filter(which).count();
        return count == 0 ? "" : Words.count(count, one, many);
    }

    /** Claimed, confirmed and rejected stand together. */
    private String claims() {
        var claims = wards.stream()
                .flatMap(w -> w.done().stream())
                .filter(d -> !d.became().isEmpty())
                .toList();
        return claims.isEmpty()
                ? ""
                : "%s claimed there: %d confirmed, %d rejected, %d awaiting a verifier."
                        .formatted(
                                Words.count(claims.size(), "disruption was", "disruptions were"),
                                became(claims, "confirmed"),
                                became(claims, "rejected"),
                                became(claims, "awaiting a verifier"));
    }

    private static long became(List<DoneFacts> claims, String what) {
        return claims.stream().filter(d -> d.became().equals(what)).count();
    }

    private String nothingDone() {
        var names = wards.stream()
                .filter(w -> w.done().isEmpty())
                .map(WardFacts::name)
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : "Nothing is on record as done in the twelve months in: " + names + ".";
    }

    private Table places() {
        return new Table(
                "Neighbourhoods on record as worst affected",
                Template.DATES,
                List.of("Place", "Since", "Review due", "State", "Why"),
                wards.stream().map(this::place).toList(),
                List.of());
    }

    private List<Cell> place(WardFacts ward) {
        return List.of(
                Cell.text(name(ward)),
                Cell.text(ward.since() == null ? "not recorded" : Days.inWords(ward.since())),
                Cell.text(ward.reviewOn() == null ? "no day set" : Days.inWords(ward.reviewOn())),
                Cell.text(state(ward)),
                Cell.text(ward.because()));
    }

    private String state(WardFacts ward) {
        if (isOverdue(ward)) {
            return "Review overdue";
        }
        return ward.reviewedOn() == null ? "On record" : "Kept on " + Days.inWords(ward.reviewedOn());
    }

    /** What is being done there and nobody has assessed, and the reviews that are overdue, each in a sentence. */
    Stream<String> exceptions() {
        return wards.stream()
                .flatMap(ward -> Stream.concat(
                        isOverdue(ward)
                                ? Stream.of("The review of %s was due on %s and has not been held."
                                        .formatted(name(ward), Days.inWords(ward.reviewOn())))
                                : Stream.empty(),
                        ward.done().stream()
                                .filter(done -> done.until() == null && done.impact() == Impact.TO_BE_ASSESSED)
                                .map(done ->
                                        "%s in %s since %s: no end is on record, and its impact is still to be assessed."
                                                .formatted(done.what(), name(ward), Days.inWords(done.on())))));
    }

    private boolean isOverdue(WardFacts ward) {
        return ward.reviewOn() != null && ward.reviewOn().isBefore(frozen.today());
    }

    private Table done() {
        return new Table(
                "What was done there, 12 months to " + Days.inWords(frozen.month()),
                Template.DATES,
                List.of("Place", "From", "To", "Impact assessed", "What"),
                wards.stream()
                        .flatMap(w -> w.done().stream().map(d -> done(w, d)))
                        .toList(),
                Stream.of(
                                "A claimed disruption is no result until it is confirmed. Where the impact was assessed"
                                        + " only afterwards, or not at all, the table says so.",
                                before())
                        .filter(note -> !note.isEmpty())
                        .toList());
    }

    private String before() {
        int before = (int) wards.stream()
                .flatMap(w -> w.done().stream().filter(d -> w.since() != null && d.on().isBefore(w.since())))
                .count();
        return before == 0
                ? ""
                : Words.count(before, "of these is", "of these are")
                        + " from before the place was on record as one of the worst affected.";
    }

    private List<Cell> done(WardFacts ward, DoneFacts done) {
        return List.of(
                Cell.text(name(ward)),
                Cell.text(Days.inWords(done.on())),
                Cell.text(until(done)),
                Cell.text(impact(done)),
                Cell.text(done.became().isEmpty() ? done.what() : "%s: %s".formatted(done.what(), done.became())));
    }

    private static String until(DoneFacts done) {
        if (done.until() == null) {
            return "no end on record";
        }
        return done.until().equals(done.on()) ? "the same day" : Days.inWords(done.until());
    }

    private static String impact(DoneFacts done) {
        return switch (done.impact()) {
            case NOT_ON_RECORD -> "None on record";
            case TO_BE_ASSESSED -> "Not yet";
            case ASSESSED ->
                done.assessedOn().isAfter(done.on())
                        ? "Only afterwards, on " + Days.inWords(done.assessedOn())
                        : "Yes, on " + Days.inWords(done.assessedOn());
        };
    }

    private String name(WardFacts ward) {
        return frozen.facts().paper().place().isEmpty()
                ? "%s, %s".formatted(ward.name(), frozen.placeName(ward.borough()))
                : ward.name();
    }
}
