package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.sample.Sample.Sent;
import org.junit.jupiter.api.Test;

class StatedFiguresTest {
    private static final String FIGURE = "indicators/([^/]+)/observations/([^/]+)/([^/]+)";
    private static final Set<String> WITHOUT_NUMBER = Set.of("NOT_IN_SOURCE", "TO_BE_ESTABLISHED", "IN_WORDS");

    @Test
    void giveEveryIndicatorAFigureThatIsMoreThanPromised() {
        var codes = Sample.sent("indicators/([^/]+)").map(sent -> sent.part(1)).collect(Collectors.toSet());

        var withFigures = Sample.sent(FIGURE).map(sent -> sent.part(1)).collect(Collectors.toSet());

        assertThat(codes).hasSize(71).containsAll(withFigures);
        codes.removeAll(withFigures);
        assertThat(codes).containsExactlyInAnyOrder("PDU-OFF", "PDU-REOFF");
    }

    @Test
    void areOfIndicatorsThatNoGeneratorFeeds() {
        var synthetic = Sample.sent(FIGURE)
                .filter(sent -> sent.text("source").equals(Sample.SYNTHETIC))
                .map(sent -> sent.part(1))
                .collect(Collectors.toSet());

        assertThat(stated()).hasSize(90).noneMatch(sent -> synthetic.contains(sent.part(1)));
        assertThat(Sample.sent("indicators/([^/]+)").filter(sent -> synthetic.contains(sent.part(1))))
                .allMatch(sent -> sent.text("caveat").startsWith("Demonstration data"));
    }

    @Test
    void haveAnAmountExactlyWhereThereIsANumber() {
        assertThat(Sample.sent(FIGURE))
                .allMatch(sent -> sent.body().has("amount") != WITHOUT_NUMBER.contains(sent.text("qualifier")));
    }

    @Test
    void keepTheParagraphAndTheWords() {
        assertThat(stated())
                .allMatch(sent -> sent.text("source").matches("report 9, (para \\d.*|Appendix 1|C2)")
                        && !sent.text("statedAs").isEmpty()
                        && !sent.text("periodAsStated").isEmpty());
    }

    @Test
    void keepDoubtsAndBlanks() {
        assertThat(inShort("MMDP-ARR")).containsExactly(entry("LONDON FY2005", "OVER 138"));
        assertThat(inShort("TRT-GAP")).containsExactly(entry("LONDON 2006-04-24", "TO_BE_ESTABLISHED"));
        assertThat(inShort("COHORT")).containsExactly(entry("LONDON 2006-04-24", "IN_WORDS"));
        assertThat(inShort("CONSULT")).containsExactly(entry("LONDON FY2005", "RANK 3"));
        assertThat(inShort("TRT-ROI")).containsExactly(entry("NOT_STATED 2006-04-24", "AT_LEAST 9.50"));
        assertThat(inShort("CN-DRUG+")).containsExactly(entry("LONDON 2006-04-24", "100"));
    }

    @Test
    void areAsOftenInDoubtAsTheSource() {
        var qualifiers = stated().collect(Collectors.groupingBy(sent -> sent.text("qualifier"), Collectors.counting()));

        assertThat(qualifiers)
                .isEqualTo(Map.of(
                        "",
                        29L,
                        "ABOUT",
                        8L,
                        "AT_LEAST",
                        1L,
                        "IN_WORDS",
                        7L,
                        "NOT_IN_SOURCE",
                        37L,
                        "OVER",
                        4L,
                        "RANK",
                        1L,
                        "TO_BE_ESTABLISHED",
                        3L));
    }

    @Test
    void knowTheSurveyInThreeBoroughsAndNowhereElse() {
        var survey = inShort("PAS-BOR");

        assertThat(survey).hasSize(32);
        assertThat(survey)
                .containsEntry("E09000012 2004", "ABOUT 70")
                .containsEntry("E09000018 2004", "64")
                .containsEntry("E09000030 2004", "58");
        assertThat(survey.values()).filteredOn("NOT_IN_SOURCE"::equals).hasSize(29);
    }

    @Test
    void leaveOneTargetToBeEstablishedAndMakeOneUp() {
        var targets = Sample.sent("indicators/(.*)/targets/(.*)")
                .collect(Collectors.toMap(
                        t -> t.part(1) + " " + t.part(2), t -> t.body().toString()));

        assertThat(targets)
                .containsOnly(
                        entry("BOCU-PROF 2006-07", "{\"amount\":32}"),
                        entry("PPO-TOP FY2005", "{\"amount\":130}"),
                        entry("INT-DRUGDIS FY2006", "{\"qualifier\":\"TO_BE_ESTABLISHED\"}"));
    }

    private static Stream<Sent> stated() {
        return Sample.sent(FIGURE).filter(sent -> !sent.text("source").equals(Sample.SYNTHETIC));
    }

    private static Map<String, String> inShort(String code) {
        return stated().filter(sent -> sent.part(1).equals(code))
                .collect(Collectors.toMap(
                        sent -> sent.part(2) + " " + sent.part(3),
                        sent -> (sent.text("qualifier") + " "
                                        + sent.body().path("amount").asText())
                                .strip()));
    }
}
