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

    private SmallPaper() {}

    /** The address of a paper that is planned, with nothing in it. */
    public static String planned(String audience) {
        var body = fresh("B");
        as("secretary", "{\"name\": \"A committee\", \"authority\": \"An authority\"}")
                .put("/api/v1/bodies/" + body)
                .then()
                .statusCode(201);
        var meeting = body + "-2006-04-24";
        as("secretary", "{\"body\": \"%s\", \"day\": \"2006-04-24\"}".formatted(body))
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

    /** The address of a paper with words in every part. */
    public static String written(String audience) {
        var address = planned(audience);
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

    /** The address of a paper's first issue. */
    public static String issued(String audience) {
        var paper = written(audience);
        as("approver", frozen(paper, "secretary"))
                .post(paper + "/issues")
                .then()
                .statusCode(201);
        return paper + "/issues/1";
    }

    public static String name(String paper) {
        return paper.replaceFirst("^/api/v1/papers/([^/]+).*", "$1");
    }
}
