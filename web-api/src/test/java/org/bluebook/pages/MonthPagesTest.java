package org.bluebook.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.bluebook.api.papers.SmallPaper.another;
import static org.bluebook.api.papers.SmallPaper.issued;
import static org.bluebook.api.papers.SmallPaper.name;
import static org.bluebook.api.papers.SmallPaper.submitted;
import static org.bluebook.api.papers.SmallPaper.written;
import static org.bluebook.api.papers.SmallPaper.writtenFor;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class MonthPagesTest {
    private static final String PAPER = "/month/papers/";

    @Test
    void takeAPaperFromItsFactsToTheRegister() {
        var paper = name(written("BOARD"));
        var secretary = Visitor.signedIn("secretary");
        var approver = Visitor.signedIn("approver");

        assertThat(step(secretary, paper, "freeze")).contains("Its facts are frozen.", "Make the draft");
        assertThat(step(secretary, paper, "draft")).contains("The draft is made.", "draft.pdf");
        assertThat(step(secretary, paper, "submission")).contains("It is submitted for approval.");
        assertThat(approver.get("/month").asString()).contains(PAPER + paper);
        assertThat(step(approver, paper, "approval")).contains("It is approved.", "Approved by approver");
        assertThat(step(secretary, paper, "issue")).contains("It is issued.", "Its issues");

        as("secretary")
                .get("/api/v1/papers/%s/preparation".formatted(paper))
                .then()
                .body("state", equalTo("ISSUED"));
    }

    @Test
    void showTheMonthOnOneScreenWithTheNextStepOfEachPaper() {
        var paper = name(writtenFor("2031-06-26"));
        var meeting = "/month/meetings/" + paper.replaceFirst("-9$", "");
        var secretary = Visitor.signedIn("secretary");

        var page = secretary.get(meeting).asString();

        assertThat(page)
                .contains("Meeting of Thursday 26 June 2031", "Returns are asked for", "12 June 2031 at 17:00")
                .contains("Missing for May 2031", "Freeze the facts", PAPER + paper);
        var done = secretary.send(PAPER + paper + "/freeze", Visitor.fieldsOf(page));
        assertThat(done.getHeader("Location")).endsWith(meeting + "?done=freeze");
        assertThat(secretary.follow(done.getHeader("Location")).asString()).contains("Its facts are frozen.", "frozen");
    }

    @Test
    void neverLetAnybodyApproveWhatTheySubmitted() {
        var address = written("BOARD");
        submitted(address, "secretary.approver");
        var both = Visitor.signedIn("secretary.approver");

        var page = both.get(PAPER + name(address)).asString();

        assertThat(page).doesNotContain("Approve it").contains("An approver other than the submitter reads it");
        assertThat(both.get("/month").asString()).doesNotContain(PAPER + name(address) + "\">A position");
        var form = Visitor.fieldsOf(both.get(PAPER + name(address) + "/return").asString());
        var refused = both.send(PAPER + name(address) + "/approval", form);
        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.asString()).contains("There is a problem");
    }

    @Test
    void giveAPaperBackWithTheReason() {
        var address = written("BOARD");
        submitted(address, "secretary");
        var approver = Visitor.signedIn("approver");
        var back = PAPER + name(address) + "/return";
        var form = approver.formOn(back);

        var without = approver.send(back, form);
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.asString()).contains("href=\"#reason\"", "Reason is missing");

        form.put("reason", "Table 2 is of the year before.");
        assertThat(approver.follow(approver.send(back, form).getHeader("Location"))
                        .asString())
                .contains("It is given back to the secretary.", "Table 2 is of the year before.", "drafted");
    }

    @Test
    void undoAFreezeWithTwoPeople() {
        var address = written("BOARD");
        submitted(address, "secretary");
        var unfreeze = PAPER + name(address) + "/unfreeze";
        var secretary = Visitor.signedIn("secretary");
        var approver = Visitor.signedIn("approver");

        assertThat(because(secretary, unfreeze).statusCode()).isEqualTo(303);
        assertThat(because(secretary, unfreeze).statusCode()).isBetween(400, 499);
        assertThat(approver.get("/month").asString()).contains("somebody asks to unfreeze it");
        assertThat(because(approver, unfreeze).statusCode()).isEqualTo(303);

        assertThat(approver.get(PAPER + name(address)).asString()).contains("planned", "Unfrozen by approver");
    }

    @Test
    void correctWhatWasIssued() {
        var paper = name(issued("BOARD"));
        var secretary = Visitor.signedIn("secretary");
        var page = PAPER + paper + "/corrigendum";
        var form = secretary.formOn(page);
        form.put("items[0].place", "Paragraph 1");
        form.put("items[0].was", "twelve");
        form.put("items[0].now", "thirteen");

        var without = secretary.send(page, form);
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.asString()).contains("href=\"#items[0].why\"", "thirteen");

        form.put("items[0].why", "One was counted late.");
        assertThat(secretary.send(page, form).statusCode()).isEqualTo(303);
        assertThat(step(secretary, paper, "freeze")).contains("Its facts are frozen.");
    }

    @Test
    void takeEveryPaperOfAMeetingAStepAtOnce() {
        var first = writtenFor("2031-06-26");
        var meeting = name(first).replaceFirst("-9$", "");
        var second = another(first, 10);
        List.of(first, second).forEach(MonthPagesTest::drafted);
        var secretary = Visitor.signedIn("secretary");
        var approver = Visitor.signedIn("approver");
        var pack = "/month/meetings/%s/pack".formatted(meeting);

        var month = secretary.get("/month/meetings/" + meeting).asString();
        assertThat(month).contains("Submit every draft");
        assertThat(secretary.send(pack + "/submission", Visitor.fieldsOf(month)).asString())
                .contains("2 done, 0 refused");
        var form = approver.formOn(pack + "/approval");
        assertThat(approver.send(pack + "/approval", form).asString()).contains("href=\"#papers\"");
        var ticks = approver.get(pack + "/approval").asString();
        form.put(
                "papers",
                ticks.replaceFirst("(?s).*id=\"papers\" name=\"papers\" type=\"checkbox\" value=\"([^\"]+)\".*", "$1"));
        form.put("once", "another");
        assertThat(approver.send(pack + "/approval", form).asString()).contains("1 done, 0 refused");
        assertThat(secretary.get(pack + "/approval").statusCode()).isEqualTo(403);
    }

    private static void drafted(String paper) {
        as("secretary", "").post(paper + "/freeze").then().statusCode(201);
        as("secretary", "").post(paper + "/draft").then().statusCode(200);
    }

    @Test
    void sayWhatKeepsAPaper() {
        var secretary = Visitor.signedIn("secretary");
        var whole = PAPER + name(written("BOARD"));

        assertThat(secretary.get(whole + "/check").asString()).contains("Nothing keeps it");
        assertThat(secretary.get(whole + "/preview.html").getHeader("Content-Security-Policy"))
                .contains("style-src 'unsafe-inline'");
        assertThat(secretary.get(whole + "/preview.pdf").asByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void showWhoWasSentAnIssue() {
        var paper = name(issued("BOARD"));

        var page = Visitor.signedIn("secretary").get(PAPER + paper + "/issues/1/deliveries");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Nobody is on the list");
    }

    @Test
    void moveAMeetingOnceItWasSeenWhatMoves() {
        var secretary = Visitor.signedIn("secretary");
        var body = body();
        var form = secretary.formOn("/month/meeting");
        form.putAll(Map.of("body", body, "day-day", "26", "day-month", "6", "day-year", "2031"));
        assertThat(secretary
                        .follow(secretary.send("/month/meeting", form).getHeader("Location"))
                        .asString())
                .contains("The meeting is put in", "Meeting of Thursday 26 June 2031");

        var move = "/month/meetings/%s-2031-06-26/move".formatted(body);
        var day = secretary.formOn(move);
        day.putAll(Map.of("day-day", "31", "day-month", "6", "day-year", "2031"));
        assertThat(secretary.send(move, day).statusCode()).isEqualTo(400);
        day.putAll(Map.of("day-day", "3", "day-month", "7"));
        var seen = secretary.send(move, day).getHeader("Location");
        assertThat(secretary.follow(seen).asString()).contains("12 June 2031 at 17:00", "19 June 2031 at 17:00");
        var moved = secretary.formOn(move + "/2031-07-03");
        moved.put("reason", "The chair is away.");
        assertThat(secretary
                        .follow(secretary.send(move + "/2031-07-03", moved).getHeader("Location"))
                        .asString())
                .contains("The meeting is moved", "Meeting of Thursday 3 July 2031", "first 12 June 2031");

        moved.put("once", "another");
        var later = secretary.send(move + "/2031-07-10", moved);
        assertThat(later.statusCode()).isEqualTo(412);
        assertThat(Visitor.both(later.asString(), "The day")).containsExactly("3 July 2031", "10 July 2031");
        assertThat(later.asString()).contains("since you opened it, by secretary on");
        var over = Visitor.fieldsOf(later.asString());
        assertThat(over).containsEntry("reason", "The chair is away.");
        over.put("once", fresh("over"));
        assertThat(secretary.send(move + "/2031-07-10", over).statusCode()).isEqualTo(303);
    }

    @Test
    void keepTheListOfWhoIsSentPapers() {
        var secretary = Visitor.signedIn("secretary");
        var list = "/month/recipients/" + body();
        var form = secretary.formOn(list);
        form.putAll(
                Map.of("name", "A Clerk", "address", "not an address", "audience", "BOARD", "attachments", "false"));
        assertThat(secretary.send(list, form).statusCode()).isEqualTo(400);
        form.put("address", "A.Clerk@example.org");
        assertThat(secretary
                        .follow(secretary.send(list, form).getHeader("Location"))
                        .asString())
                .contains("a.clerk@example.org", "A Clerk");

        var one = list + "/a.clerk@example.org";
        var change = secretary.formOn(one);
        var stale = Map.copyOf(change);
        change.put("name", "The Clerk");
        assertThat(secretary.send(one, change).statusCode()).isEqualTo(303);
        var meanwhile = secretary.send(one, with(stale, "name", "Another Clerk"));
        assertThat(meanwhile.statusCode()).isEqualTo(412);
        assertThat(Visitor.both(meanwhile.asString(), "Name")).containsExactly("The Clerk", "Another Clerk");
        assertThat(Visitor.both(meanwhile.asString(), "Which papers")).containsExactly("Every paper", "Every paper");
        var removal = secretary.send(one + "/removal", with(stale, "name", "A Clerk"));
        assertThat(removal.statusCode()).isEqualTo(412);
        assertThat(Visitor.both(removal.asString(), "Name")).containsExactly("The Clerk", "A Clerk");

        secretary.send(one + "/removal", secretary.formOn(one));
        assertThat(secretary.get(list).asString()).doesNotContain("a.clerk@example.org");
        var gone = secretary.send(one + "/removal", with(stale, "name", "A Clerk who stays"));
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.asString()).contains("value=\"A Clerk who stays\"", "value=\"a.clerk@example.org\"");
        secretary.send(one, with(stale, "name", "A Clerk who stays"));
        assertThat(secretary.get(list).asString()).contains(">A Clerk who stays</a>");
    }

    @Test
    void showBothWhereTwoPutOneAddressOnTheList() {
        var secretary = Visitor.signedIn("secretary");
        var list = "/month/recipients/" + body();
        var form = secretary.formOn(list);
        form.putAll(Map.of("name", "A", "address", "x@example.org", "audience", "BOARD", "attachments", "false"));
        secretary.send(list, form);

        var second = secretary.send(list, with(form, "name", "B"));

        assertThat(second.statusCode()).isEqualTo(428);
        assertThat(Visitor.both(second.asString(), "Name")).containsExactly("A", "B");
        assertThat(secretary
                        .send(list, with(Visitor.fieldsOf(second.asString()), "name", "B"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(secretary.get(list).asString()).contains(">B</a>");
    }

    @Test
    void showBothWhereAPaperWentOnMeanwhile() {
        var address = written("BOARD");
        submitted(address, "secretary");
        var approver = Visitor.signedIn("approver");
        var stale = approver.formOn(PAPER + name(address));
        var keep = PAPER + name(address) + "/keep-frozen";
        var unread = approver.formOn(keep);
        because(Visitor.signedIn("secretary"), PAPER + name(address) + "/unfreeze");

        var approval = approver.send(PAPER + name(address) + "/approval", stale);
        assertThat(approval.statusCode()).isEqualTo(412);
        assertThat(Visitor.both(approval.asString(), "The paper"))
                .containsExactly("submitted, and asked to be unfrozen", "Approve it");
        assertThat(approval.asString()).contains("since you opened it, by secretary on");

        var kept = approver.send(keep, with(unread, "reason", "It was read as it is."));
        assertThat(kept.statusCode()).isEqualTo(412);
        assertThat(Visitor.both(kept.asString(), "Reason"))
                .containsExactly("A table is missing.", "It was read as it is.");
        assertThat(approver.send(keep, with(Visitor.fieldsOf(kept.asString()), "once", fresh("over")))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void showBothCorrectionsWhereOneCameMeanwhile() {
        var paper = name(issued("BOARD"));
        var secretary = Visitor.signedIn("secretary");
        var page = PAPER + paper + "/corrigendum";
        var form = secretary.formOn(page);
        form.putAll(Map.of(
                "items[0].place", "Paragraph 1",
                "items[0].was", "twelve",
                "items[0].now", "thirteen",
                "items[0].why", "One was counted late."));
        secretary.send(page, form);

        var second = secretary.send(page, with(form, "items[0].now", "fourteen"));

        assertThat(second.statusCode()).isBetween(412, 428);
        assertThat(Visitor.both(second.asString(), "What it says now")).containsExactly("thirteen", "fourteen");
        assertThat(secretary
                        .send(page, with(Visitor.fieldsOf(second.asString()), "once", fresh("over")))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void areForThoseWhoMakePapers() {
        var paper = PAPER + name(written("BOARD"));

        assertThat(Visitor.signedIn("owner.act-1").get("/month").statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn("operator").get(paper).statusCode()).isEqualTo(403);
        assertThat(new Visitor().get(paper).getHeader("Location")).contains("/sign-in?to=");
        var approver = Visitor.signedIn("approver");
        assertThat(approver.get(paper).asString()).doesNotContain("Freeze the facts<");
        assertThat(approver.get("/month/meeting").statusCode()).isEqualTo(403);
    }

    private static String step(Visitor person, String paper, String step) {
        var form = person.formOn(PAPER + paper);
        var done = person.send(PAPER + paper + "/" + step, form);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(303);
        return person.follow(done.getHeader("Location")).asString();
    }

    private static Response because(Visitor person, String address) {
        var form = person.formOn(address);
        form.put("reason", "A table is missing.");
        return person.send(address, form);
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var changed = new LinkedHashMap<>(form);
        changed.put("once", fresh("once"));
        changed.put(field, value);
        return changed;
    }

    private static String body() {
        var body = fresh("B");
        as("secretary", "{\"name\": \"A committee\", \"authority\": \"An authority\"}")
                .put("/api/v1/bodies/" + body)
                .then()
                .statusCode(201);
        return body;
    }
}
