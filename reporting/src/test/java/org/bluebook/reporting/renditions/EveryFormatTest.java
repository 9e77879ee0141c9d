package org.bluebook.reporting.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.meetings.Bodies;
import org.bluebook.papers.Paper;
import org.bluebook.people.Actor;
import org.bluebook.places.Places;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Documents;
import org.bluebook.reporting.documents.LargePrint;
import org.bluebook.reporting.rendering.Papers;
import org.bluebook.reporting.rendering.Renderer;
import org.bluebook.reporting.sample.SampleFacts;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "reporting"))
class EveryFormatTest {
    private static final Renderer RENDERER = new Renderer();
    private static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final String HACKNEY = "MB-FY2005Q4-E09000012";
    private static final String BARNET = "MB-FY2005Q4-E09000003";

    @Inject
    SampleFacts sample;

    @Inject
    Freeze freeze;

    @Inject
    Bodies bodies;

    @Inject
    Places places;

    @Inject
    org.bluebook.papers.Papers papers;

    private record Made(Printed json, Printed pdf) {}

    @ParameterizedTest
    @ValueSource(strings = {"MB-2006-03", "PPRC-2006-04-24-9", HACKNEY, BARNET})
    void hasEveryNumberOfThePdfInTheJsonAndTheOtherWayRoundAndTheWordsAboutIt(String paper) {
        var made = made(paper);

        assertThat(numbers(made.pdf())).isNotEmpty().isEqualTo(numbers(made.json()));
        assertThat(made.pdf().title())
                .containsExactlyInAnyOrderElementsOf(made.json().title());
        assertThat(made.pdf().texts()).containsExactlyElementsOf(made.json().texts());
        assertThat(made.pdf().contents()).containsExactlyElementsOf(made.json().contents());
        assertThat(made.pdf().outside())
                .allMatch(text -> made.json().outside().stream().anyMatch(known -> known.contains(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MB-2006-03", "PPRC-2006-04-24-9"})
    void hasTheSameNumbersInLargePrint(String paper) {
        var content = composed(paper);
        var json = Printed.inJson(Renditions.json(LargePrint.kept(content)));

        var pdf = RENDERER.pdf(Template.LARGE_PRINT, LargePrint.of(content));

        var printed = Printed.inPdf(pdf, json.title().size());
        assertThat(numbers(printed)).isEqualTo(numbers(json));
        assertThat(printed.contents()).isEqualTo(json.contents());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MB-2006-03", "PPRC-2006-04-24-9", HACKNEY, BARNET})
    void saysOnThePageWhatItSaysInTheJsonInTheSameOrder(String paper) {
        var content = composed(paper);
        var page = Printed.inHtml(Renditions.html(content, List.of()));

        int at = 0;
        for (var text : Printed.inJson(Renditions.json(content)).texts()) {
            int found = page.indexOf(text, at);
            assertThat(found).as(text).isNotNegative();
            at = found;
        }
    }

    @Test
    void findsAFigureThatOnlyOneFormatHas() {
        var content = Papers.committeeContent();
        var other = new Document("Another title", content.furniture(), content.blocks());
        var json = Printed.inJson(Renditions.json(other));

        var pdf = Printed.inPdf(Papers.committee(), json.title().size());

        assertThat(pdf.texts()).isEqualTo(json.texts());
        assertThat(pdf.title()).isNotEqualTo(json.title());
    }

    private Made made(String paper) {
        var content = composed(paper);
        var json = Printed.inJson(Renditions.json(content));
        var template = paper.startsWith("PPRC") ? Template.COMMITTEE_PAPER : Template.MANAGEMENT_BOARD;
        return new Made(
                json,
                Printed.inPdf(
                        RENDERER.pdf(template, content, Renditions.json(content)),
                        json.title().size()));
    }

    private Document composed(String paper) {
        sample.record();
        QuarkusTransaction.requiringNew().run(() -> plan(paper));
        var snapshot = freeze.freeze(paper, new Actor("secretary"), AT);
        return Documents.from(snapshot.facts(), snapshot.sha256());
    }

    private void plan(String paper) {
        if (papers.findByIdOptional(paper).isEmpty()) {
            var place = places.findById(paper.substring(paper.lastIndexOf('-') + 1));
            papers.persist(Paper.profile(
                    bodies.findById("MB"),
                    place,
                    Period.parse("FY2005Q4"),
                    "Borough profile: " + place.name(),
                    "SCD 12"));
        }
    }

    private static Set<String> numbers(Printed printed) {
        return Stream.concat(printed.title().stream(), printed.texts().stream())
                .flatMap(text -> NUMBER.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
