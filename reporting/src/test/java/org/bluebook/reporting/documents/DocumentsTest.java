package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.meetings.Bodies;
import org.bluebook.papers.Audience;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.papers.ProtectiveMarking;
import org.bluebook.people.Actor;
import org.bluebook.places.Places;
import org.bluebook.reporting.charts.BarFigure;
import org.bluebook.reporting.sample.SampleFacts;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.bluebook.reporting.snapshot.ChangeFacts;
import org.bluebook.reporting.snapshot.ChangeFacts.Turned;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.reporting.snapshot.ProfileFacts.Events;
import org.bluebook.reporting.snapshot.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "reporting"))
class DocumentsTest {
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");
    private static final Pattern LETTER = Pattern.compile("^([A-F])\\. .*");

    @Inject
    SampleFacts sample;

    @Inject
    Freeze freeze;

    @Inject
    Bodies bodies;

    @Inject
    Papers papers;

    @Inject
    Places places;

    private Document board;
    private Document committee;

    @BeforeEach
    void thePapers() {
        sample.record();
        board = composed(freeze.freeze("MB-2006-03", SECRETARY, AT));
        committee = composed(freeze.freeze("PPRC-2006-04-24-9", SECRETARY, AT));
    }

    private static Document composed(Snapshot snapshot) {
        return Documents.from(snapshot.facts(), snapshot.sha256());
    }

    @Test
    void putTheLettersOfACommitteePaperInOrder() {
        var letters = headings(committee, 1).stream()
                .map(LETTER::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .toList();

        assertThat(letters).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(headings(committee, 1))
                .startsWith("Summary")
                .contains("Abbreviations", "C. Race and equality impact");
        assertThat(headings(committee, 1).indexOf("Abbreviations"))
                .isEqualTo(headings(committee, 1).indexOf("B. Supporting information") + 1);
    }

    @Test
    void numberParagraphsOnAcrossRunInHeadingsAndAfreshInC() {
        var numbers = committee.blocks().stream()
                .filter(NumberedParagraph.class::isInstance)
                .map(b -> ((NumberedParagraph) b).number())
                .toList();

        assertThat(numbers.subList(0, 25))
                .isEqualTo(Stream.iterate(1, n -> n + 1).limit(25).toList());
        assertThat(numbers.subList(25, numbers.size())).startsWith(1, 2);
    }

    @Test
    void putEveryFigureInItsPlaceAndLeaveNoToken() {
        var words = String.join("\n", texts(committee));

        assertThat(words)
                .doesNotContain("{{")
                .contains("about 280,000 people")
                .contains("over 138 arrests")
                .contains("3 tonnes");
    }

    @Test
    void printWhatIsMissingAsMissing() {
        assertThat(cells(committee, "Table 1")).contains("not in source").doesNotContain("0", "0%");
        assertThat(cells(board, "PDU indicators by borough")).contains("not in source");
        assertThat(cells(board, "PDU indicators for London"))
                .contains("to be established")
                .anyMatch(c -> c.startsWith("at least "));
    }

    @Test
    void printAMonthWithoutReturnsAsOneWhereTheyAreMissing() {
        var may = composed(freeze.freeze(planned("2006-05"), SECRETARY, AT));
        var ages = composed(freeze.freeze(planned("2010-01"), SECRETARY, AT));

        assertThat(cells(may, "PDU indicators for London")).contains("not returned", "not in source");
        assertThat(table(may, "PDU indicators by borough").rows()).hasSize(33);
        assertThat(ages.blocks())
                .anyMatch(b -> b instanceof Paragraph p && p.text().startsWith("Fewer than 7"));
    }

    @Test
    void compareABoroughWithLondonAndLeaveChanceItsRoom() {
        var profile = composed(freeze.freeze(profiled("E09000012"), SECRETARY, AT));

        assertThat(headings(profile, 1))
                .containsExactly(
                        "At a glance",
                        "Disruptions and seizures",
                        "PDU cohort, treatment and enforcement",
                        "What people say",
                        "Concentration of offending",
                        "Baselines and targets",
                        "Worst affected places",
                        "Returns missing",
                        "Annex");
        assertThat(cells(profile, "Hackney against London"))
                .contains("Seizures of drugs", "PDUs in treatment")
                .anyMatch(c -> c.matches("Confirmed disruptions \\(\\d+ claimed, \\d+ rejected\\)"))
                .anyMatch(c -> c.matches(
                        "\\d+ seizures: [\\d.]+ for every 10,000 people \\([\\d.]+ to [\\d.]+\\); London [\\d.]+\\."));
        assertThat(cells(profile, "People who call drug-related crime")).contains("about 70%", "22%");
        assertThat(profile.receipts()).isNotEmpty();
        assertThat(profile.blocks().stream().filter(Figure.class::isInstance).count())
                .isBetween(2L, 6L);
    }

    @Test
    void setWhatWasDoneInABoroughBesideAllBoroughs() {
        var facts = freeze.freeze(profiled("E09000012"), SECRETARY, AT).facts();
        var quarter =
                Stream.of("2006-01", "2006-02", "2006-03").map(Period::parse).toList();

        var table =
                table(Documents.from(facts, CanonicalJson.sha256("profile")), "Disruptions and seizures in Hackney");

        assertThat(table.headers()).endsWith("London, quarter reported", "London, same quarter a year before");
        assertThat(table.rows().stream()
                        .map(row -> row.get(4).quantity().amount().longValue()))
                .containsExactly(
                        recorded(facts, quarter, Events::claimed),
                        recorded(facts, quarter, Events::confirmed),
                        recorded(facts, quarter, Events::rejected),
                        recorded(facts, quarter, Events::awaiting),
                        recorded(facts, quarter, Events::seizures));
        assertThat(table.rows()).allMatch(row -> row.get(5).isExact());
    }

    @Test
    void sayUnderCountsWhatTheyWereCountedFromAndWhen() {
        var profile = composed(freeze.freeze(profiled("E09000012"), SECRETARY, AT));

        assertThat(table(board, "Criminal networks mapped").notes())
                .contains("Counted from the register of networks as it stood on 13 April 2006 at 17:00.");
        assertThat(table(board, "Disruptions by the month").notes())
                .contains("Counted from the register of disruptions as it stood on 13 April 2006 at 17:00.");
        assertThat(table(board, "Seizures by drug").notes())
                .contains("Counted from the register of seizures as it stood on 13 April 2006 at 17:00.");
        assertThat(table(board, "Assets").notes())
                .contains("Counted from the register of assets recovered as it stood on 13 April 2006 at 17:00.");
        assertThat(table(profile, "Disruptions and seizures in Hackney").notes())
                .contains("Counted from the registers of disruptions and of seizures as they stood on 13 April 2006 at"
                        + " 17:00.");
        assertThat(table(profile, "Seizures by drug in Hackney: how many").notes())
                .contains("Counted from the register of seizures as it stood on 13 April 2006 at 17:00.");
    }

    private static long recorded(Facts facts, List<Period> months, ToLongFunction<Events> count) {
        return facts.profile().events().stream()
                .filter(events -> months.contains(events.month()))
                .mapToLong(count)
                .sum();
    }

    @Test
    void countWhatHasBeenSettledOfWhatWasPromised() {
        var profile = composed(freeze.freeze(profiled("E09000012"), SECRETARY, AT));

        assertThat(table(board, "The actions").rows().get(2).get(2).print())
                .endsWith("Baselines for London: 8 of 12 set, none agreed.");
        assertThat(table(board, "How much is settled").rows()).hasSize(33);
        assertThat(cells(board, "How much is settled"))
                .contains("10 of 12", "none recorded")
                .doesNotContain("0 of 12");
        assertThat(table(board, "Baselines: London, and boroughs").rows()).hasSizeBetween(2, 12);
        assertThat(table(profile, "Promised indicators in Hackney").rows()).hasSize(12);
        assertThat(cells(profile, "Promised indicators in Hackney")).contains("to be established", "none recorded");
    }

    @Test
    void sayOfTheWorstAffectedPlacesWhatWasDoneThere() {
        var profile = composed(freeze.freeze(profiled("E09000012"), SECRETARY, AT));
        var barnet = composed(freeze.freeze(profiled("E09000003"), SECRETARY, AT));

        assertThat(table(board, "Neighbourhoods on record").rows()).hasSize(7);
        assertThat(cells(board, "Neighbourhoods on record"))
                .contains("Tower Hamlets West (demonstration), Tower Hamlets");
        assertThat(cells(board, "Neighbourhoods on record")).containsOnlyOnce("Review overdue");
        assertThat(table(profile, "Neighbourhoods on record").rows()).hasSize(2);
        assertThat(cells(profile, "What was done there"))
                .contains("Crack house closed", "Only afterwards, on 30 November 2005")
                .anyMatch(c -> c.startsWith("Disruption claimed: "));
        assertThat(barnet.blocks())
                .contains(new Paragraph("No neighbourhood of Barnet is on record as one of the worst affected."));
    }

    @Test
    void giveWhatIsWorkedOutInAColumnTheSameDecimals() {
        var profile = composed(freeze.freeze(profiled("E09000012"), SECRETARY, AT));

        assertThat(table(board, "PDUs on the PPO scheme by what").rows())
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> {
                    assertThat(row.get(3).print()).matches("[0-9]+\\.[0-9]");
                    assertThat(row.subList(4, 6))
                            .allMatch(c -> c.print().matches("at least [0-9]+\\.[0-9]%|too few people"));
                });
        assertThat(cells(board, "Criminal networks mapped")).contains("66.2%", "100.0%");
        assertThat(table(profile, "Returns of Hackney").rows())
                .isNotEmpty()
                .allMatch(row -> row.get(5).print().matches("[0-9]+\\.[0-9]{2}"));
    }

    @Test
    void hatchABoroughThatHasNotReturned() {
        var profile = composed(freeze.freeze(profiled("E09000003"), SECRETARY, AT));

        assertThat(cells(profile, "Barnet against London")).contains("not in source");
        assertThat(cells(profile, "People who call drug-related crime"))
                .contains("not in source")
                .doesNotContain("0%");
    }

    @Test
    void captionNoTableWithTheWordsOfItsHeading() {
        for (var document : List.of(board, committee)) {
            var blocks = document.blocks();
            for (int i = 1; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Table table && blocks.get(i - 1) instanceof Heading heading) {
                    assertThat(table.caption()).isNotEqualTo(heading.text());
                }
            }
        }
    }

    private String profiled(String borough) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var place = places.findById(borough);
            var quarter = Period.parse("FY2005Q4");
            var body = bodies.findById("MB");
            var paper = Paper.profile(body, place, quarter, "Borough profile: " + place.name(), "SCD 12");
            if (papers.findByIdOptional(paper.reference()).isEmpty()) {
                papers.persist(paper);
            }
            return paper.reference();
        });
    }

    private String planned(String month) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var board = bodies.findByIdOptional("MB").orElseThrow();
            var paper = Paper.forPeriod(board, Period.parse(month), "Drugs: monthly report", "SCD 12");
            paper.mark(Audience.BOARD, ProtectiveMarking.RESTRICTED);
            if (papers.findByIdOptional(paper.reference()).isEmpty()) {
                papers.persist(paper);
            }
            return paper.reference();
        });
    }

    @Test
    void showClaimedConfirmedAndRejectedTogether() {
        var row = table(board, "Disruptions by the month").rows().stream()
                .filter(r -> r.get(0).print().equals("Financial year to date"))
                .findFirst()
                .orElseThrow();

        assertThat(row.stream().map(Cell::print))
                .containsExactly("Financial year to date", "200", "122", "115", "41", "44");
    }

    @Test
    void nameThirtyTwoBoroughsAndLondonAndNotTheCity() {
        var names = table(board, "PDU indicators by borough").rows().stream()
                .map(r -> r.get(0).print())
                .toList();

        assertThat(names).hasSize(33).endsWith("London").doesNotContain("City of London");
    }

    @Test
    void sayOnTheFirstPageWhatChangedAndWhatIsWanted() {
        assertThat(headings(board, 1)).startsWith("What changed", "Decisions wanted", "At a glance");
        assertThat(table(board, "The actions").rows())
                .hasSize(3)
                .allSatisfy(
                        row -> assertThat(row.get(1).print()).matches("[●▼■✓] (On track|At risk|Off track|Complete)"))
                .element(2)
                .satisfies(row -> assertThat(row.get(2).print()).contains(" Forecast: ■ Off track. "));
    }

    /** A stock and a flow, as any two measures, never share a chart; the survey is one question asked in several places. */
    @Test
    void drawOneMeasureToAChart() {
        var profile = composed(freeze.freeze(profiled("E09000012"), SECRETARY, AT));

        assertThat(Stream.of(board, committee, profile)
                        .flatMap(document -> document.blocks().stream())
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .filter(figure -> figure.chart() instanceof BarFigure))
                .allMatch(figure -> figure.caption().startsWith("People who call drug-related crime a major problem"));
    }

    @Test
    void drawASeriesThatADefinitionBreaks() {
        assertThat(board.blocks())
                .filteredOn(Figure.class::isInstance)
                .anyMatch(block -> ((Figure) block).alternative().contains("The definition changed in December 2005;"));
    }

    @Test
    void printTheCaveatsBesideTheTablesTheyAreOn() {
        var profile = composed(freeze.freeze(profiled("E09000012"), SECRETARY, AT));

        assertThat(table(board, "Figures as stated").notes())
                .anyMatch(note -> note.contains("One is a flow over a year, the other a stock on a day"))
                .anyMatch(note ->
                        note.contains("No rate may be worked out") || note.contains("no rate may be worked out"))
                .anyMatch(note -> note.contains("Weights of different drugs are never added together"));
        assertThat(table(board, "PDU indicators for London").notes())
                .anyMatch(note -> note.contains("The definition changed in December 2005."));
        assertThat(cells(board, "PDU indicators for London")).contains("definition changed", "version 2");
        assertThat(table(profile, "People who call").notes()).anyMatch(note -> note.contains("six points either way"));
        assertThat(table(profile, "Returns of Hackney").notes()).anyMatch(note -> note.contains("months do not add"));
        assertThat(String.join("\n", texts(committee))).contains("six points either way");
    }

    @Test
    void nameThePlacesThatASourceLeavesOutInOneRow() {
        var stated = table(board, "Figures as stated");

        assertThat(stated.rows())
                .filteredOn(row -> row.get(0).print().startsWith("PAS-BOR/"))
                .hasSize(4)
                .anySatisfy(row -> assertThat(row.stream().map(Cell::print))
                        .contains("Drug crime seen as a major problem, by borough, 29 places", "not in source")
                        .anyMatch(print -> print.endsWith(" and 28 more")));
        assertThat(stated.notes())
                .anyMatch(
                        note -> note.matches(
                                "Drug crime seen as a major problem, by borough: not in source for any of"
                                        + " Barking and Dagenham \\(PAS-BOR/\\d+\\), Barnet .*, Westminster \\(PAS-BOR/\\d+\\)\\."));
        assertThat(board.receipts())
                .filteredOn(receipt -> receipt.reference().startsWith("PAS-BOR/"))
                .hasSize(32);
    }

    @Test
    void describeEveryFigureInASentence() {
        assertThat(Stream.concat(board.blocks().stream(), committee.blocks().stream())
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast))
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        figure -> assertThat(figure.alternative()).endsWith(".").hasSizeGreaterThan(40));
    }

    @Test
    void refuseAFigureThatTheSnapshotDoesNotHold() {
        var facts = freeze.freeze("PPRC-2006-04-24-9", SECRETARY, AT).facts();
        var edited = CanonicalJson.read(CanonicalJson.write(facts).replace("{{CN-ALL}}", "{{NO-SUCH}}"), Facts.class);

        assertThatThrownBy(() -> Documents.from(edited, CanonicalJson.sha256("edited")))
                .isInstanceOf(NoSuchFigure.class)
                .hasMessageContaining("Paragraph 12 under \"B. Supporting information\"")
                .hasMessageContaining("{{NO-SUCH}}");
    }

    @Test
    void printNoSupportingMaterialThatTheSnapshotDoesNotHold() {
        var facts = freeze.freeze("PPRC-2006-04-24-9", SECRETARY, AT).facts();
        var without = CanonicalJson.read(
                CanonicalJson.write(facts).replace("PAS-LON", "OTHER-1").replace("SEIZ-AMP", "OTHER-2"), Facts.class);

        var document = Documents.from(without, CanonicalJson.sha256("without"));

        assertThat(headings(committee, 1)).endsWith("Appendix 1", "Appendix 2: Supporting material");
        assertThat(headings(document, 1)).endsWith("Appendix 1");
    }

    @Test
    void tellACommitteeWhoAnswersForWhatItIsAskedToAgree() {
        assertThat(cells(committee, "Who answers for each action"))
                .contains("ACT-2 Worst affected neighbourhoods", "TP lead for Joint MPS Interventions")
                .noneMatch(cell -> cell.contains("disputed"));
    }

    @Test
    void tellACommitteeWhatChangedSinceItMet() {
        var snapshot = freeze.freeze("PPRC-2006-04-24-9", SECRETARY, AT);
        var turned = new Turned("ACT-1", "Offenders", "rating", "On track", "Off track");

        var document = Documents.from(changed(snapshot.facts(), turned), snapshot.sha256());
        var unchanged = Documents.from(changed(snapshot.facts()), snapshot.sha256());

        assertThat(headings(document, 1))
                .startsWith("Summary", "What changed since the facts of 13 February 2006", "A. Recommendation")
                .endsWith("Appendix 3: Changes since PPRC-2006-02-20-4, issue 1");
        assertThat(texts(document)).anyMatch(t -> t.contains("ACT-1 (offenders) went from on track to off track."));
        assertThat(headings(unchanged, 1)).endsWith("Appendix 2: Supporting material");
        assertThat(texts(unchanged)).anyMatch(t -> t.contains("Nothing: every figure"));
        assertThat(headings(committee, 1)).noneMatch(h -> h.contains("hange"));
        assertThat(committee.blocks())
                .element(committee.blocks().indexOf(new Heading(1, "A. Recommendation")) - 1)
                .isEqualTo(new Paragraph(
                        "No earlier paper to this committee is on the register, so nothing is compared."));
        assertThat(texts(unchanged)).noneMatch(t -> t.contains("No earlier paper"));
    }

    private static Facts changed(Facts facts, Turned... turned) {
        return new Facts(
                facts.schema(),
                facts.frozenAt(),
                facts.highestObservation(),
                facts.paper(),
                facts.actions(),
                facts.counts(),
                facts.figures(),
                facts.registers(),
                new ChangeFacts(
                        "PPRC-2006-02-20-4",
                        1,
                        Instant.parse("2006-02-13T16:00:00Z"),
                        List.of(),
                        List.of(),
                        List.of(turned),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                facts.profile(),
                facts.cohorts(),
                facts.baselines(),
                facts.wards());
    }

    @Test
    void listWhatFollowsPageOne() {
        assertThat(board.blocks().indexOf(new Contents()))
                .isEqualTo(board.blocks().indexOf(new Heading(1, "Actions in full")) - 1);
        assertThat(committee.blocks().indexOf(new Contents()))
                .isEqualTo(committee.blocks().indexOf(new Heading(1, "B. Supporting information")) - 1);
    }

    private static List<String> headings(Document document, int level) {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(h -> h.level() == level)
                .map(Heading::text)
                .toList();
    }

    private static Table table(Document document, String caption) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(t -> t.caption().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Document document, String caption) {
        return table(document, caption).rows().stream()
                .flatMap(List::stream)
                .map(Cell::print)
                .toList();
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream().map(Block::toString).toList();
    }
}
