package org.bluebook.api.papers;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;

import java.util.List;

/** A committee paper of a page or two, made over HTTP as a secretary makes one. */
public final class SmallPaper {
    private static final List<String> PARTS = List.of(
            "SUMMARY",
            "RECOMMENDATION",
            "SUPPORTING_INFORMATION",
            "RACE_AND_EQUALITY",
            "FINANCIAL_IMPLICATIONS",
            "BACKGROUND_PAPERS",
            "CONTACT_DETAILS");

    static final String CORRIGENDUM = """
            {"items": [{"place": "Paragraph 1", "was": "twelve", "now": "thirteen", "why": "One was counted late."}]}
            """;

    private SmallPaper() {}

    /** The address of a paper that is planned, with nothing in it. */
    public static String planned(String audience) {
        return planned(audience, "2006-04-24");
    }

    private static String planned(String audience, String day) {
        var body = fresh("B");
        as("secretary", "{\"name\": \"A committee\", \"authority\": \"An authority\"}")
                .put("/api/v1/bodies/" + body)
                .then()
                .statusCode(201);
        var meeting = body + "-" + day;
        as("secretary", "{\"body\": \"%s\", \"day\": \"%s\"}".formatted(body, day))
                .put("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(201);
        var address = "/api/v1/papers/" + meeting + "-9";
        as("secretary", plan(meeting, audience)).put(address).then().statusCode(201);
        return address;
    }

    public static String plan(String meeting, String audience) {
        return """
                {"meeting": "%s", "reportNumber": 9, "title": "A position", "byLine": "A commissioner",
                 "audience": "%s", "marking": "%s"}
                """.formatted(meeting, audience, audience.equals("PUBLIC") ? "NOT_PROTECTIVELY_MARKED" : "RESTRICTED");
    }

    /** A paper of the same meeting that is planned, under another number. */
    static String plannedBeside(String paper, int number) {
        var meeting = name(paper).replaceFirst("-[0-9]+$", "");
        var address = "/api/v1/papers/%s-%d".formatted(meeting, number);
        as("secretary", plan(meeting, "BOARD").replace("9,", number + ","))
                .put(address)
                .then()
                .statusCode(201);
        return address;
    }

    /** The same with words in every part. */
    public static String another(String paper, int number) {
        return withWords(plannedBeside(paper, number));
    }

    /** The address of a paper with words in every part. */
    public static String written(String audience) {
        return withWords(planned(audience));
    }

    /** The same for the board, before a meeting on that day. */
    public static String writtenFor(String day) {
        return writtenFor(day, "BOARD");
    }

    public static String writtenFor(String day, String audience) {
        return withWords(planned(audience, day));
    }

    private static String withWords(String address) {
        for (int part = 1; part <= PARTS.size(); part++) {
            as("secretary", section(PARTS.get(part - 1), "What is to be said of it."))
                    .put(address + "/sections/" + part)
                    .then()
                    .statusCode(201);
        }
        as("secretary", "{\"wording\": \"That members agree.\"}")
                .put(address + "/recommendations/1")
                .then()
                .statusCode(201);
        return address;
    }

    public static String section(String role, String text) {
        return """
                {"role": "%s", "paragraphs": [{"form": "NUMBERED", "text": "%s"}]}
                """.formatted(role, text);
    }

    /** Freezes a paper; the body that its issue takes. */
    public static String frozen(String paper, String secretary) {
        var sha256 = as(secretary, "")
                .post(paper + "/freeze")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("sha256");
        return "{\"snapshot\": \"%s\"}".formatted(sha256);
    }

    /** Freezes a paper, makes its draft and submits it; the body that its issue takes. */
    public static String submitted(String paper, String secretary) {
        var snapshot = frozen(paper, secretary);
        step(secretary, paper, "draft");
        step(secretary, paper, "submission");
        return snapshot;
    }

    /** The same, signed off by the approver. */
    public static String approved(String paper) {
        var snapshot = submitted(paper, "secretary");
        approve(paper);
        return snapshot;
    }

    /** Signs off what the approver has read. */
    public static void approve(String paper) {
        as("approver", "")
                .header("If-Match", version(paper))
                .post(paper + "/approval")
                .then()
                .statusCode(200);
    }

    /** The version of how far a paper is, as its ETag. */
    public static String version(String paper) {
        return as("secretary").get(paper + "/preparation").header("ETag");
    }

    /** The address of a paper's first issue. */
    public static String issued(String audience) {
        var paper = written(audience);
        as("approver", approved(paper)).post(paper + "/issues").then().statusCode(201);
        return paper + "/issues/1";
    }

    /** Says what the next issue puts right, where there is one already. */
    public static void correctWhatIsOut(String paper) {
        if (as("secretary")
                .get(paper + "/preparation")
                .jsonPath()
                .getString("state")
                .equals("ISSUED")) {
            as("secretary", CORRIGENDUM).put(paper + "/corrigendum").then().statusCode(200);
        }
    }

    private static void step(String person, String paper, String step) {
        as(person, "").post(paper + "/" + step).then().statusCode(200);
    }

    public static String name(String paper) {
        return paper.replaceFirst("^/api/v1/papers/([^/]+).*", "$1");
    }
}
