package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.bluebook.reporting.snapshot.ProfileFacts;
import org.bluebook.reporting.snapshot.WardFacts;
import org.bluebook.reporting.snapshot.WardFacts.DoneFacts;
import org.bluebook.reporting.snapshot.WardFacts.Impact;
import org.bluebook.reporting.snapshot.WardFacts.TakenOff;
import org.junit.jupiter.api.Test;

class WorstAffectedPartTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2006, 2, 3);
    private static final LocalDate FLAGGED = LocalDate.of(2005, 6, 13);

    private static WardFacts ward(String name, LocalDate reviewOn, DoneFacts... done) {
        return new WardFacts(
                "W-" + name,
                name,
                FewFacts.HACKNEY,
                "Dealing in the street.",
                FLAGGED,
                reviewOn,
                List.of(done),
                null,
                null);
    }

    private static DoneFacts claim(String became) {
        return new DoneFacts("Disruption claimed", FEBRUARY, FEBRUARY, became, Impact.NOT_ON_RECORD, null);
    }

    private static DoneFacts closure(Impact impact, LocalDate assessedOn) {
        return new DoneFacts("Crack house closed", FEBRUARY, null, "", impact, assessedOn);
    }

    private static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static List<List<String>> print(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::print).toList())
                .toList();
    }

    @Test
    void saysWhySinceWhenAndWhenItIsLookedAtAgain() {
        var facts = new FewFacts()
                .ward(ward("South", LocalDate.of(2006, 6, 30)))
                .ward(ward("North", LocalDate.of(2006, 3, 31)));

        var blocks = WorstAffectedPart.ofLondon(facts.frozen()).blocks();

        assertThat(print(tables(blocks).get(0)))
                .containsExactly(
                        List.of(
                                "North, Hackney",
                                "13 June 2005",
                                "31 March 2006",
                                "Review overdue",
                                "Dealing in the street."),
                        List.of(
                                "South, Hackney",
                                "13 June 2005",
                                "30 June 2006",
                                "On record",
                                "Dealing in the street."));
        assertThat(Texts.of(blocks.get(1)))
                .containsExactly("Two neighbourhoods are on record as worst affected. One review is overdue."
                        + " Nothing is on record as done in the twelve months in: North; South.");
    }

    @Test
    void saysWhatReviewsCameTo() {
        var kept = new WardFacts(
                "W-North",
                "North",
                FewFacts.HACKNEY,
                "Dealing in the street.",
                FLAGGED,
                LocalDate.of(2006, 9, 30),
                List.of(),
                FEBRUARY,
                null);
        var takenOff = new WardFacts(
                "W-South",
                "South",
                FewFacts.HACKNEY,
                "",
                null,
                null,
                List.of(),
                FEBRUARY,
                new TakenOff(FEBRUARY, "Calls fell by half."));

        var blocks = WorstAffectedPart.ofLondon(
                        new FewFacts().ward(kept).ward(takenOff).frozen())
                .blocks();

        assertThat(print(tables(blocks).get(0)).get(0)).contains("Kept on 3 February 2006");
        assertThat(blocks)
                .last()
                .isEqualTo(
                        new Paragraph(
                                "No longer on record, in the twelve months: South, Hackney, at the review of 3 February 2006: Calls fell by half."));
    }

    @Test
    void saysWhatWasDoneThereAndWhetherItsImpactWasAssessedBefore() {
        var facts = new FewFacts()
                .ward(ward(
                        "North",
                        LocalDate.of(2006, 6, 30),
                        closure(Impact.ASSESSED, FEBRUARY.minusDays(3)),
                        closure(Impact.ASSESSED, FEBRUARY.plusDays(3)),
                        closure(Impact.TO_BE_ASSESSED, null),
                        claim("confirmed")));

        var done = tables(WorstAffectedPart.ofLondon(facts.frozen()).blocks()).get(1);

        assertThat(print(done))
                .extracting(row -> row.get(2), row -> row.get(4), row -> row.get(3))
                .containsExactly(
                        tuple("no end on record", "Crack house closed", "Yes, on 31 January 2006"),
                        tuple("no end on record", "Crack house closed", "Only afterwards, on 6 February 2006"),
                        tuple("no end on record", "Crack house closed", "Not yet"),
                        tuple("the same day", "Disruption claimed: confirmed", "None on record"));
    }

    @Test
    void tellsWhatWasDoneBeforeThePlaceWasOnRecord() {
        var earlier =
                new DoneFacts("Crack house closed", FLAGGED.minusDays(1), FLAGGED, "", Impact.NOT_ON_RECORD, null);
        var facts = new FewFacts().ward(ward("North", LocalDate.of(2006, 6, 30), earlier, claim("confirmed")));

        var done = tables(WorstAffectedPart.ofLondon(facts.frozen()).blocks()).get(1);

        assertThat(done.notes())
                .contains("One of these is from before the place was on record as one of the worst affected.");
    }

    @Test
    void makesExceptionsOfReviewsNotHeldAndImpactsNotAssessed() {
        var facts = new FewFacts()
                .ward(ward(
                        "North",
                        LocalDate.of(2006, 3, 31),
                        closure(Impact.TO_BE_ASSESSED, null),
                        closure(Impact.ASSESSED, FEBRUARY),
                        claim("confirmed")))
                .ward(ward("South", LocalDate.of(2006, 6, 30)));

        assertThat(new ExceptionsPart(facts.frozen()).inFull())
                .contains(new Bullets(List.of(
                        new Bullet("The review of North, Hackney was due on 31 March 2006 and has not been held."),
                        new Bullet(
                                "Crack house closed in North, Hackney since 3 February 2006: no end is on record, and its"
                                        + " impact is still to be assessed."))));
    }

    @Test
    void namesClaimsWithWhatBecameOfAll() {
        var facts = new FewFacts()
                .ward(ward(
                        "North",
                        LocalDate.of(2006, 6, 30),
                        claim("confirmed"),
                        claim("rejected"),
                        claim("awaiting a verifier")));

        assertThat(Texts.of(WorstAffectedPart.ofLondon(facts.frozen()).blocks().get(1)))
                .singleElement()
                .asString()
                .contains("Three disruptions were claimed there: 1 confirmed, 1 rejected, 1 awaiting a verifier.");
    }

    @Test
    void saysThatNoneIsOnRecord() {
        var profile = new ProfileFacts(FewFacts.HACKNEY, List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(WorstAffectedPart.of(new FewFacts().frozen(profile), FewFacts.HACKNEY)
                        .blocks())
                .last()
                .isEqualTo(new Paragraph("No neighbourhood of Hackney is on record as one of the worst affected."));
    }
}
