package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bluebook.actions.ActionStatus;
import org.bluebook.actions.Rag;
import org.bluebook.calendar.Period;
import org.bluebook.reporting.snapshot.ActionFacts;
import org.bluebook.reporting.snapshot.ActionFacts.MilestoneFacts;
import org.bluebook.reporting.snapshot.ActionFacts.UpdateFacts;
import org.junit.jupiter.api.Test;

class ActionsPartTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2006, 2, 28);
    private static final LocalDate MAY = LocalDate.of(2006, 5, 31);
    private static final LocalDate OCTOBER = LocalDate.of(2006, 10, 31);

    private static MilestoneFacts milestone(LocalDate current, LocalDate reached) {
        return new MilestoneFacts("ACT-1/1", "Lists", FEBRUARY, current, reached, List.of("Late."), List.of(), "");
    }

    private static ActionFacts action(String reference, MilestoneFacts... milestones) {
        return new ActionFacts(
                reference, "Users", "Wording.", "TP", ActionStatus.PROPOSED, Arrays.asList(milestones), List.of());
    }

    private static String dates(MilestoneFacts... milestones) {
        var part = new ActionsPart(
                new FewFacts().action(action("ACT-1", milestones)).frozen());
        return part.owners(List.of("ACT-1")).orElseThrow().rows().get(0).get(2).print();
    }

    @Test
    void saysWhoAnswersForWhatMembersAreAskedToAgree() {
        var facts = new FewFacts().action(action("ACT-1")).action(action("ACT-2"));

        var table = new ActionsPart(facts.frozen()).owners(List.of("", "ACT-2")).orElseThrow();

        assertThat(table.rows())
                .containsExactly(
                        List.of(Cell.text("ACT-2 Users"), Cell.text("TP"), Cell.text("No milestone has a date yet.")));
    }

    @Test
    void saysByWhenAndNothingOfWhy() {
        assertThat(dates(milestone(MAY, null), milestone(FEBRUARY, FEBRUARY), milestone(OCTOBER, null)))
                .isEqualTo("Milestones: 2 of 3 still to be reached, the next by 31 May 2006 and the last by"
                        + " 31 October 2006.");
        assertThat(dates(milestone(MAY, null))).isEqualTo("Milestones: 1 of 1 still to be reached, by 31 May 2006.");
        assertThat(dates(milestone(MAY, FEBRUARY))).isEqualTo("Every milestone has been reached.");
    }

    @Test
    void saysSinceWhenADateIsOverdue() {
        assertThat(dates(milestone(FEBRUARY, null), milestone(MAY, null), milestone(OCTOBER, null)))
                .isEqualTo("Milestones: 3 of 3 still to be reached, one overdue since 28 February 2006, the next by"
                        + " 31 May 2006 and the last by 31 October 2006.");
        assertThat(dates(milestone(FEBRUARY, null), milestone(FEBRUARY.minusDays(1), null), milestone(MAY, null)))
                .isEqualTo("Milestones: 3 of 3 still to be reached, 2 overdue, the oldest since 27 February 2006, the"
                        + " last by 31 May 2006.");
        assertThat(dates(milestone(FEBRUARY, null)))
                .isEqualTo("Milestones: 1 of 1 still to be reached, overdue since 28 February 2006.");
    }

    @Test
    void saysNothingWhereNoActionIsRecommended() {
        assertThat(new ActionsPart(new FewFacts().action(action("ACT-1")).frozen()).owners(List.of("")))
                .isEmpty();
    }

    @Test
    void saysTheForecastInALineWhereItIsAnother() {
        assertThat(why(Rag.AMBER, Rag.RED)).isEqualTo("As planned. Forecast: ■ Off track.");
        assertThat(why(Rag.AMBER, Rag.AMBER)).isEqualTo("As planned.");
    }

    private static String why(Rag now, Rag forecast) {
        var update = new UpdateFacts(Period.parse("2006-03"), now, forecast, "Done.", "As planned.", "", "SCD");
        var facts = new FewFacts()
                .action(new ActionFacts(
                        "ACT-1", "Users", "Wording.", "TP", ActionStatus.PROPOSED, List.of(), List.of(update)));
        return new ActionsPart(facts.frozen()).inALine().rows().get(0).get(2).print();
    }

    @Test
    void saysThatNothingChangedBeforeWhyItStandsSo() {
        var update = new UpdateFacts(
                Period.parse("2006-02"),
                Rag.GREEN,
                Rag.GREEN,
                "",
                "The work is on time.",
                "the list is due in March.",
                "SCD");
        var action = new ActionFacts(
                "ACT-3", "Information", "Wording.", "SCD", ActionStatus.PROPOSED, List.of(), List.of(update));

        var blocks = Documents.ofAction(action, LocalDate.of(2006, 3, 3));

        assertThat(blocks)
                .element(blocks.size() - 1)
                .isInstanceOfSatisfying(
                        Callout.class,
                        said -> assertThat(said.text())
                                .isEqualTo("No change, because: the list is due in March. The work is on time."));
    }
}
