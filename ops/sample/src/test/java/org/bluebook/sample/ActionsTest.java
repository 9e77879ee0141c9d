package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActionsTest {
    @Test
    void areReportedOnInEachOfThreeMonths() {
        var months = Sample.sent("actions/([^/]+)/updates/([^/]+)")
                .map(update -> update.part(1) + " " + update.part(2))
                .sorted();

        assertThat(months)
                .containsExactly(
                        "ACT-1 2006-01",
                        "ACT-1 2006-02",
                        "ACT-1 2006-03",
                        "ACT-2 2006-01",
                        "ACT-2 2006-02",
                        "ACT-2 2006-03",
                        "ACT-3 2006-01",
                        "ACT-3 2006-02",
                        "ACT-3 2006-03");
    }

    @Test
    void stayProposedBecauseTheResolutionIsNotInTheSource() {
        assertThat(Sample.sent("actions/([^/]+)")).hasSize(3);
        assertThat(Sample.sent("actions/[^/]+/(status|decision|completion)")).isEmpty();
        assertThat(Sample.sent("meetings/PPRC-2006-04-24/decisions/1"))
                .singleElement()
                .matches(decision -> decision.text("outcome").equals("NOT_IN_SOURCE"));
    }

    @Test
    void areReportedByTheirOwners() {
        var owners = Sample.sent("actions/([^/]+)")
                .collect(Collectors.toMap(
                        action -> action.part(1),
                        action -> action.body()
                                .required("owner")
                                .required("account")
                                .textValue()));

        assertThat(Sample.sent("actions/([^/]+)/(updates/.*|evidence|milestones/\\d+/(date|reached))"))
                .hasSize(9 + 3 + 6)
                .allMatch(sent -> sent.line().as().equals(owners.get(sent.part(1))));
    }

    @Test
    void haveADateThatMovedWithItsReason() {
        assertThat(Sample.sent("actions/([^/]+)/milestones/\\d+/date"))
                .allMatch(move -> !move.text("reason").isEmpty())
                .extracting(move -> move.part(1))
                .containsExactlyInAnyOrder("ACT-1", "ACT-2", "ACT-3");
    }

    @Test
    void sayOfEveryStepWhoDatedIt() {
        var steps = Sample.sent("actions/([^/]+)/milestones/(\\d+)").toList();

        assertThat(steps).hasSize(19).allMatch(step -> step.text("note").startsWith("Step: report 9, "));
        assertThat(steps)
                .allMatch(step -> step.text("source").equals(Sample.SYNTHETIC)
                        == step.text("note").contains("Demonstration date."));
        assertThat(steps.stream()
                        .filter(step -> !step.text("source").equals(Sample.SYNTHETIC))
                        .map(step -> step.part(1) + "/" + step.part(2)))
                .containsExactly("ACT-3/2", "ACT-3/7");
    }
}
