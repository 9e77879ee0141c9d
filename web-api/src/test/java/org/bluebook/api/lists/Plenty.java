package org.bluebook.api.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluebook.api.papers.SmallPaper;

/** Rows for every list there is, as many as are asked for; their words look like formulas to a spreadsheet. */
public final class Plenty {
    /** A paper is not made fifty times over. */
    private static final int ISSUES = 9;

    private static final int ROWS = 60;

    private static final String ANALYST = "analyst.performance";
    private static final String SECRETARY = "secretary";
    private static final String OWNER = "owner.act-1";
    private static final String STAFF = "{\"staff\": 7, \"remit\": \"+treatment\", \"source\": \"@return\"}";
    private static final String RECIPIENT = "{\"name\": \"=1+1\", \"audience\": \"PUBLIC\", \"attachments\": false}";
    private static final String CONTACT = "{\"name\": \"=1+1\", \"address\": \"c@example.org\"}";
    private static final String FIGURE = "{\"amount\": %d, \"status\": \"FINAL\", \"source\": \"=1+1\"}";
    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
    private static final YearMonth FIRST_MONTH = YearMonth.of(1995, 1);

    private final String run = fresh("");
    public final String body = fresh("B");
    public final String meeting = body + "-" + FIRST_DAY;
    public final String action = "A-" + run;
    public final String indicator = "I-" + run;
    public final String paper = body + "-2006-03";
    public final String issued = SmallPaper.name(SmallPaper.written("PUBLIC"));
    public final int goodFile;
    public final int wrongFile;
    private final List<String> units =
            as(ANALYST).get("/api/v1/units?limit=500").jsonPath().getList("items.code");

    public Plenty() {
        put(SECRETARY, "bodies/" + body, "{\"name\": \"=1+1\", \"authority\": \"-1\"}");
        put(SECRETARY, "meetings/" + meeting, meetingOn(FIRST_DAY));
        for (int n = 0; n < ISSUES; n++) {
            put(
                    SECRETARY,
                    "bodies/" + issued.replaceFirst("-.*", "") + "/recipients/r" + n + "@example.org",
                    RECIPIENT);
        }
        put(SECRETARY, "actions/" + action, action("Do it."));
        put(SECRETARY, "papers/" + paper, paperOn("2006-03"));
        put(ANALYST, "indicators/" + indicator, indicator("=1+1"));
        put(ANALYST, "indicators/" + indicator + "/observations/LONDON/FY1990", FIGURE.formatted(0));
        put(ANALYST, "baselines/" + indicator + "/LONDON", "{\"source\": \"=1+1\"}");
        goodFile = file(0, "Camden");
        wrongFile = file(0, "=Nowhere");
    }

    /** Sends a file of figures that is looked at and not taken; its number. */
    private int file(int first, String place) {
        var rows = IntStream.range(first, first + ROWS)
                .mapToObj(n -> "%s,%s,%s,1,,FINAL,=1+1".formatted(indicator, place, month(n)))
                .collect(Collectors.joining("\r\n"));
        var answer = as(ANALYST)
                .contentType("text/csv")
                .body("Indicator,Place,Period,Amount,Qualifier,Status,Source\r\n" + rows + "\r\n")
                .post("/api/v1/imports?of=observations");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getInt("id");
    }

    public void grow(int from, int to) {
        for (int n = from; n < to; n++) {
            recordOne(n);
            agreeOne(n);
            measureOne(n);
            enterOne(n);
            file(100 * n, "Brent");
            if (n < ISSUES) {
                issueOne();
            }
        }
    }

    public String network(int n) {
        return "N-" + run + "-" + n;
    }

    public String disruption(int n) {
        return "D-" + run + "-" + n;
    }

    public String seizure(int n) {
        return "S-" + run + "-" + n;
    }

    public String recovery(int n) {
        return "R-" + run + "-" + n;
    }

    private void recordOne(int n) {
        put(ANALYST, "networks/" + network(n), """
            {"involvement": "DRUGS_ONLY", "level": 2, "mappedOn": "1990-01-01"}
            """);
        put(ANALYST, "disruptions/" + disruption(n), """
            {"network": "%s", "day": "%s", "unit": "TP", "method": "CASH", "source": "=1+1"}
            """.formatted(network(n), day(n)));
        put(ANALYST, "seizures/" + seizure(n), """
            {"day": "%s", "unit": "TP", "source": "=1+1", "drugs": [
                {"drug": "HEROIN", "amount": 1.5, "measure": "GRAMS"},
                {"drug": "LSD", "amount": 2, "measure": "DOSES", "qualifier": "OVER"}]}
            """.formatted(month(n).atDay(7)));
        put(ANALYST, "asset-recoveries/" + recovery(n), """
            {"day": "%s", "kind": "RESTRAINED", "pounds": 12.50, "unit": "TP", "source": "=1+1"}
            """.formatted(month(n).atDay(7)));
    }

    private void agreeOne(int n) {
        put(SECRETARY, "bodies/" + fresh("B"), "{\"name\": \"@committee\", \"authority\": \"An authority\"}");
        put(SECRETARY, "bodies/" + body + "/recipients/r" + n + "@example.org", RECIPIENT);
        put(SECRETARY, "contacts/c" + run + "." + n, CONTACT);
        put(SECRETARY, "meetings/" + body + "-" + day(n + 1), meetingOn(day(n + 1)));
        put(SECRETARY, "meetings/" + meeting + "/agenda/" + (n + 1), "{\"title\": \"=1+1\"}");
        put(SECRETARY, "meetings/" + meeting + "/decisions/" + (n + 1), """
            {"outcome": "AGREED", "about": "=1+1", "wording": "That it be done.", "source": "Minutes"}
            """);
        put(SECRETARY, "actions/A-" + run + "-" + n, action("=1+1"));
        put(OWNER, "actions/" + action + "/updates/" + month(n), """
            {"rag": "GREEN", "forecast": "GREEN", "reason": "-1"}
            """);
        put(SECRETARY, "actions/" + action + "/milestones/" + (n + 1), """
            {"title": "@step", "date": "2006-01-01", "source": "Minutes"}
            """);
        assertThat(as(OWNER, "{\"title\": \"=1+1\", \"day\": \"2006-01-01\", \"describes\": \"What was done.\"}")
                        .post("/api/v1/actions/" + action + "/evidence")
                        .statusCode())
                .isEqualTo(201);
        handOver("owner.act-2");
        handOver(OWNER);
        put(SECRETARY, "papers/" + body + "-" + month(n), paperOn(month(n).toString()));
        put(SECRETARY, "papers/" + paper + "/recommendations/" + (n + 1), "{\"wording\": \"=1+1\"}");
        put(SECRETARY, "papers/" + paper + "/sections/" + (n + 1), SmallPaper.section("APPENDIX", "=1+1"));
    }

    private void handOver(String account) {
        var address = "/api/v1/actions/" + action;
        assertThat(as(SECRETARY, "{\"unit\": \"TP\", \"role\": \"Head\", \"account\": \"%s\"}".formatted(account))
                        .header("If-Match", as(SECRETARY).get(address).header("ETag"))
                        .put(address + "/owner")
                        .statusCode())
                .isEqualTo(200);
    }

    private void measureOne(int n) {
        put(
                ANALYST,
                "cohorts/E09000008/FY%dQ%d".formatted(1990 + n / 4, n % 4 + 1),
                "{\"bands\": [{\"least\": 1, \"people\": %d, \"offences\": %d}], \"source\": \"=1+1\"}"
                        .formatted(n + 1, 3 * n + 3));
        var of = "indicators/" + indicator;
        put(ANALYST, "indicators/I-" + run + "-" + n, indicator("-title"));
        put(ANALYST, of + "/definitions/" + (n + 1), """
            {"wording": "=1+1", "inForce": "%s"%s}
            """.formatted(day(n), n == 0 ? "" : ", \"reason\": \"=1+1\""));
        put(ANALYST, of + "/targets/" + month(n), "{\"amount\": 10.25, \"qualifier\": \"AT_LEAST\"}");
        put(ANALYST, of + "/observations/LONDON/" + month(n), FIGURE.formatted(n));
        settleOne(n);
        var address = "/api/v1/" + of + "/observations/LONDON/FY1990";
        assertThat(as(ANALYST, FIGURE.formatted(n + 1).replace("}", ", \"reason\": \"-1\"}"))
                        .header("If-Match", as(ANALYST).get(address).header("ETag"))
                        .put(address)
                        .statusCode())
                .isEqualTo(200);
    }

    private void settleOne(int n) {
        put(ANALYST, "baselines/I-%s-%d/LONDON".formatted(run, n), "{\"source\": \"=1+1\"}");
        var address = "/api/v1/baselines/" + indicator + "/LONDON";
        var body = "{\"amount\": %d, \"period\": \"1990-01\", \"source\": \"=1+1\", \"reason\": \"-1\"}".formatted(n);
        assertThat(as(ANALYST, body)
                        .header("If-Match", as(ANALYST).get(address).header("ETag"))
                        .put(address)
                        .statusCode())
                .isEqualTo(200);
    }

    private void enterOne(int n) {
        put(SECRETARY, "proclaimed-days/" + farAway(n), "{\"name\": \"=1+1\", \"working\": true}");
        put(ANALYST, "places/W-" + run + "-" + n, """
            {"name": "=Ward %s %d", "borough": "E09000007"}
            """.formatted(run, n));
        put(SECRETARY, "abbreviations/" + run + "-" + n, "{\"expansion\": \"=1+1\"}");
        put(SECRETARY, "trends/" + run + "-" + n, """
            {"state": "MONITORING", "note": "=1+1", "source": "Return"}
            """);
        put(SECRETARY, "impact-assessments/" + run + "-" + n, "{\"done\": true, \"doneOn\": \"2006-01-01\"}");
        put(ANALYST, "interventions/" + run + "-" + n, """
            {"kind": "CLOSURE", "place": "W-%s-%d", "unit": "TP", "began": "2006-01-01", "source": "=1+1"}
            """.formatted(run, n));
        put(SECRETARY, "consultation-priorities/1950-51/" + (n + 1), "{\"topic\": \"=1+1\", \"source\": \"Survey\"}");
        if (n < units.size()) {
            as(SECRETARY, STAFF).put("/api/v1/resourcing/{unit}", units.get(n));
        }
    }

    /** A day that nobody meets near, and no other run proclaims. */
    private LocalDate farAway(int n) {
        return LocalDate.of(2100, 1, 1).plusDays(Long.parseLong(run) % 2_000_000 + n);
    }

    private void issueOne() {
        var address = "/api/v1/papers/" + issued;
        SmallPaper.correctWhatIsOut(address);
        assertThat(as("approver", SmallPaper.approved(address))
                        .post(address + "/issues")
                        .statusCode())
                .isEqualTo(201);
    }

    private static void put(String person, String address, String body) {
        var answer = as(person, body).put("/api/v1/" + address);
        assertThat(answer.statusCode()).as("%s: %s", address, answer.asString()).isEqualTo(201);
    }

    private String meetingOn(LocalDate day) {
        return "{\"body\": \"%s\", \"day\": \"%s\"}".formatted(body, day);
    }

    private String paperOn(String period) {
        return """
            {"body": "%s", "period": "%s", "title": "=1+1", "byLine": "@author", "audience": "BOARD",
             "marking": "RESTRICTED"}
            """.formatted(body, period);
    }

    private String action(String wording) {
        return """
            {"wording": "%s", "shortName": "-1", "meeting": "%s",
             "owner": {"unit": "TP", "role": "Head", "account": "owner.act-1"}}
            """.formatted(wording, meeting);
    }

    private static String indicator(String title) {
        return """
            {"title": "%s", "theme": "NETWORKS", "unit": "ARRESTS", "kind": "COUNT", "direction": "HIGHER",
             "role": "TARGET", "owner": "TP"}
            """.formatted(title);
    }

    private static LocalDate day(int n) {
        return FIRST_DAY.plusDays(n);
    }

    private static YearMonth month(int n) {
        return FIRST_MONTH.plusMonths(n);
    }
}
