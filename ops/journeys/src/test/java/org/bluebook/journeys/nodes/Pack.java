package org.bluebook.journeys.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.journeys.nodes.Installation.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The papers of one meeting of a body of their own: a board paper, and as many committee papers as it is to be long. Each
 * pack has its ten minutes, one after the other, so that a clock that is moved to one of its hours wakes nothing else.
 */
final class Pack {
    /** Before the first deadline of the first pack. */
    static final Instant BEFORE_ALL = Instant.parse("2006-01-03T09:00:00Z");

    /** After the last one of the last pack, and before the meeting. */
    static final Instant AFTER_ALL = Instant.parse("2006-04-23T20:00:00Z");

    private static final LocalDate MEETING = LocalDate.of(2006, 4, 24);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int A_DAY = 60;
    private static final int MINUTES = 10;
    private static final List<String> PARTS = List.of(
            "SUMMARY",
            "RECOMMENDATION",
            "SUPPORTING_INFORMATION",
            "RACE_AND_EQUALITY",
            "FINANCIAL_IMPLICATIONS",
            "BACKGROUND_PAPERS",
            "CONTACT_DETAILS");

    private final Installation installation;
    private final int turn;
    private final String body;
    private final int committeePapers;

    Pack(Installation installation, int turn, int committeePapers) {
        this.installation = installation;
        this.turn = turn;
        this.body = "N" + turn;
        this.committeePapers = committeePapers;
    }

    /** The same in another installation. */
    Pack in(Installation other) {
        return new Pack(other, turn, committeePapers);
    }

    /** What happens by itself, and how many minutes after the pack's beginning. */
    enum Step {
        FREEZE(0),
        DRAFT(2),
        SIGN_OFF(3),
        DISPATCH(5),
        PUBLISH(7);

        private final int minute;

        Step(int minute) {
            this.minute = minute;
        }
    }

    String meeting() {
        return body + "-" + MEETING;
    }

    List<String> papers() {
        return Stream.concat(
                        Stream.of(body + "-2006-03"),
                        IntStream.rangeClosed(1, committeePapers).mapToObj(number -> meeting() + "-" + number))
                .toList();
    }

    List<String> recipients() {
        return List.of("chair.%d@board.example".formatted(turn), "clerk.%d@board.example".formatted(turn));
    }

    /** The hour of a step, in the time of the application's clock. */
    Instant at(Step step) {
        return dayOf().atTime(hour(step)).atZone(LONDON).toInstant();
    }

    private LocalDate dayOf() {
        var day = MEETING;
        for (int left = workingDays(); left > 0; ) {
            day = day.minusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day) {
        boolean easter = day.equals(LocalDate.of(2006, 4, 14)) || day.equals(LocalDate.of(2006, 4, 17));
        return day.getDayOfWeek().getValue() < 6 && !easter;
    }

    private int workingDays() {
        return A_DAY - 1 - turn / A_DAY;
    }

    private LocalTime hour(Step step) {
        return LocalTime.of(8, 0).plusMinutes((long) (turn % A_DAY) * MINUTES + step.minute);
    }

    /** Puts in the body, whom it tells, the meeting and the papers. */
    Pack plan(Node node) {
        put(node, "/bodies/" + body, "{\"name\": \"Body %s\", \"authority\": \"An authority\"}".formatted(body));
        put(node, "/bodies/" + body + "/timetable", timetable());
        recipients()
                .forEach(address -> put(
                        node,
                        "/bodies/" + body + "/recipients/" + address,
                        "{\"name\": \"A member\", \"audience\": \"BOARD\", \"attachments\": true}"));
        put(node, "/meetings/" + meeting(), "{\"body\": \"%s\", \"day\": \"%s\"}".formatted(body, MEETING));
        put(node, "/papers/" + papers().get(0), """
                {"body": "%s", "period": "2006-03", "title": "Monthly report", "byLine": "A unit",
                 "audience": "BOARD", "marking": "RESTRICTED"}
                """.formatted(body));
        papers().stream().skip(1).forEach(paper -> planCommitteePaper(node, paper));
        return this;
    }

    private String timetable() {
        var rules = Stream.concat(
                Stream.of(rule("CHASE", 60, LocalTime.of(0, 1))),
                Stream.of(Step.values()).map(step -> rule(step.name(), workingDays(), hour(step))));
        return "{\"clearDays\": false, \"cadence\": null, \"rules\": [%s]}"
                .formatted(String.join(", ", rules.toList()));
    }

    private static String rule(String step, int workingDays, LocalTime hour) {
        return "{\"step\": \"%s\", \"workingDays\": %d, \"at\": \"%s\"}".formatted(step, workingDays, hour);
    }

    private void planCommitteePaper(Node node, String paper) {
        put(node, "/papers/" + paper, """
                {"meeting": "%s", "reportNumber": %s, "title": "A report", "byLine": "A unit",
                 "audience": "BOARD", "marking": "NOT_PROTECTIVELY_MARKED"}
                """.formatted(
                        meeting(), paper.substring(meeting().length() + 1)));
        for (int part = 1; part <= PARTS.size(); part++) {
            put(node, "/papers/%s/sections/%d".formatted(paper, part), """
                    {"role": "%s", "paragraphs": [{"form": "PLAIN", "text": "What is said here is said to fill the part."}]}
                    """.formatted(PARTS.get(part - 1)));
        }
        put(node, "/papers/" + paper + "/recommendations/1", "{\"wording\": \"Members are asked to note this.\"}");
    }

    private static void put(Node node, String path, String json) {
        var answer = node.as("secretary", json).put(path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.asString()).isEqualTo(201);
    }

    /** Lets a node take it to a step, and waits until that is done. */
    Pack go(Node node, Step step) {
        node.itIs(at(step));
        await(step + " of " + meeting(), () -> isDone(step));
        return this;
    }

    /** The secretary submits what is drafted, and the approver signs. */
    Pack sign(Node node) {
        for (var paper : papers()) {
            node.as("secretary", "")
                    .post("/papers/" + paper + "/submission")
                    .then()
                    .statusCode(200);
            var read = node.as("approver").get("/papers/" + paper + "/preparation");
            node.as("approver", "")
                    .header("If-Match", read.header("ETag"))
                    .post("/papers/" + paper + "/approval")
                    .then()
                    .statusCode(200);
        }
        return this;
    }

    byte[] draft(Node node, String paper) {
        return pdf(node, "/papers/" + paper + "/draft.pdf");
    }

    byte[] issued(Node node, String paper) {
        return pdf(node, "/papers/" + paper + "/issues/1.pdf");
    }

    private static byte[] pdf(Node node, String path) {
        var answer = node.as("secretary").accept("application/pdf").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.asByteArray();
    }

    /** Whether everybody was told of its board paper. */
    boolean isSent() {
        return installation.count(
                        "SELECT COUNT(*) FROM delivery d JOIN issue i ON i.id = d.issue_id WHERE i.paper = ? AND d.state = 'SENT'",
                        papers().get(0))
                == recipients().size();
    }

    boolean isDone(Step step) {
        return installation.count(
                                "SELECT COUNT(*) FROM occurrence WHERE subject = ? AND kind = ? AND state = 'DONE'",
                                meeting(),
                                step.name())
                        == 1
                && installation.count(
                                "SELECT COUNT(*) FROM run r JOIN occurrence o ON o.id = r.occurrence WHERE o.subject = ? AND r.ended IS NULL",
                                meeting())
                        == 0;
    }
}
