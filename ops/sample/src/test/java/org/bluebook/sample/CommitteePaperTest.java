package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.sample.Sample.Sent;
import org.junit.jupiter.api.Test;

class CommitteePaperTest {
    private static final String PAPER = "papers/PPRC-2006-04-24-9";
    private static final Pattern TOKEN = Pattern.compile("\\{\\{([^}@]+)(?:@([^}]+))?}}");
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z]+s?\\b");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+-[A-Z0-9+-]+|SP16c|_[A-Z_]+|[A-Z]+_[A-Z_]+");
    private static final Pattern TABLE = Pattern.compile("Table (\\d): [^|]+ \\| (.+)");

    private final List<Sent> sections = Sample.sent(PAPER + "/sections/(\\d+)").toList();

    @Test
    void keepsTheOrderThatMembersKnow() {
        assertThat(sections)
                .extracting(section -> section.part(1))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(sections)
                .extracting(section -> section.text("role"))
                .containsExactly(
                        "SUMMARY",
                        "RECOMMENDATION",
                        "SUPPORTING_INFORMATION",
                        "RACE_AND_EQUALITY",
                        "FINANCIAL_IMPLICATIONS",
                        "BACKGROUND_PAPERS",
                        "CONTACT_DETAILS",
                        "APPENDIX");
        assertThat(sections.get(7).text("title")).isEqualTo("Appendix 1");
    }

    @Test
    void hasTwentyFiveNumberedParagraphsAndTwoInSectionC() {
        assertThat(texts("SUPPORTING_INFORMATION", "NUMBERED")).hasSize(25);
        assertThat(texts("RACE_AND_EQUALITY", "NUMBERED")).hasSize(2);
        assertThat(paragraphs()).hasSize(100);
    }

    @Test
    void usesOnlyFiguresThatAreStated() {
        var stated = codes("indicators/([^/]+)/observations/.*");

        var tokens = text().flatMap(text -> TOKEN.matcher(text).results()).toList();

        assertThat(tokens).hasSizeGreaterThan(40).allMatch(token -> stated.contains(token.group(1)));
        assertThat(tokens.stream().map(token -> token.group(2)).filter(place -> place != null))
                .containsExactly("Hackney", "Hounslow", "Tower Hamlets");
    }

    @Test
    void marksItsTablesWithIndicators() {
        var codes = codes("indicators/([^/]+)");

        var tables = texts("SUPPORTING_INFORMATION", "TABLE").stream()
                .map(TABLE::matcher)
                .toList();

        assertThat(tables)
                .allMatch(table -> table.matches()
                        && codes.containsAll(Set.of(table.group(2).split(" ", -1))));
        assertThat(tables).extracting(table -> table.group(1)).containsExactly("1", "2", "3", "4");
    }

    @Test
    void asksMembersToAgreeTheActionsAsTheyAreWorded() {
        var wordings = Sample.sent("actions/([^/]+)")
                .collect(Collectors.toMap(action -> action.part(1), action -> action.text("wording")));

        assertThat(Sample.sent(PAPER + "/recommendations/(\\d)"))
                .hasSize(3)
                .allMatch(asked -> asked.text("action").equals("ACT-" + asked.part(1)))
                .allMatch(asked -> asked.text("wording").equals(wordings.get(asked.text("action"))));
    }

    @Test
    void isPublicAndTheBoardsPaperRestricted() {
        assertThat(Sample.sent(PAPER))
                .singleElement()
                .matches(paper -> paper.text("audience").equals("PUBLIC"));
        assertThat(Sample.sent("papers/MB-2006-03"))
                .singleElement()
                .matches(paper -> paper.text("marking").equals("RESTRICTED"));
    }

    @Test
    void namesNobody() {
        assertThat(texts("CONTACT_DETAILS", "PLAIN"))
                .containsExactly("Report author: SCD 12, MPS", "For more information contact: MPA enquiries");
    }

    @Test
    void expandsEveryAbbreviation() {
        assertThat(codes("abbreviations/(.+)")).hasSize(25).containsAll(shortForms(text()));
    }

    @Test
    void isNotAloneInThat() {
        var printed = Sample.sent("(actions|indicators|meetings|papers|trends|resourcing|consultation-priorities)/.*")
                .filter(sent -> !sent.text("source").equals(Sample.SYNTHETIC)
                        || !sent.line().path().contains("observations"))
                .flatMap(sent -> Stream.of(
                                "title",
                                "wording",
                                "shortName",
                                "reason",
                                "note",
                                "narrative",
                                "noChangeBecause",
                                "describes",
                                "caveat",
                                "byLine",
                                "remit",
                                "topic")
                        .map(sent::text));

        assertThat(codes("abbreviations/(.+)")).containsAll(shortForms(printed));
    }

    private static Set<String> shortForms(Stream<String> texts) {
        return texts.map(text -> TOKEN.matcher(text).replaceAll(""))
                .map(text -> CODE.matcher(text).replaceAll(""))
                .flatMap(text -> CAPITALS.matcher(text).results())
                .map(MatchResult::group)
                .map(word -> word.replaceAll("s$", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(String path) {
        return Sample.sent(path).map(sent -> sent.part(1)).collect(Collectors.toSet());
    }

    private Stream<JsonNode> paragraphs() {
        return sections.stream().flatMap(section -> Sample.items(section.body().required("paragraphs")));
    }

    private Stream<String> text() {
        return paragraphs().map(paragraph -> paragraph.required("text").textValue());
    }

    private List<String> texts(String role, String form) {
        return sections.stream()
                .filter(section -> section.text("role").equals(role))
                .flatMap(section -> Sample.items(section.body().required("paragraphs")))
                .filter(paragraph -> paragraph.required("form").textValue().equals(form))
                .map(paragraph -> paragraph.required("text").textValue())
                .toList();
    }
}
