package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.journeys.People.as;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.bluebook.journeys.Browsing.Screen;
import org.junit.jupiter.api.Test;

/** A paper for a panel that meets in June: made at a desk, given back and approved on a phone, sent again without scripts. */
@Journey
class SecretaryAndApproverJourney {
    /** She may approve what others submit, and never her own. */
    private static final String SECRETARY = "secretary.approver";

    private static final String PANEL = "A panel on treatment";
    private static final String TITLE = "Treatment in June";
    private static final String MEETING = "TREAT-2006-06-29";
    private static final String PAPER = "/papers/" + MEETING + "-1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> PARTS = List.of(
            "SUMMARY",
            "RECOMMENDATION",
            "SUPPORTING_INFORMATION",
            "RACE_AND_EQUALITY",
            "FINANCIAL_IMPLICATIONS",
            "BACKGROUND_PAPERS",
            "CONTACT_DETAILS");

    @Test
    void tellsOfAPaperFromItsMeetingToItsReaders(Browsing browsing) {
        itIs("2006-05-16");
        aPanelAndWhoIsSentItsPapers();
        try (var secretary = browsing.visitor(SECRETARY, Screen.DESK);
                var approver = browsing.visitor("approver", Screen.PHONE)) {
            putsTheMeetingIn(secretary);
            movesItOnceTheySeeWhatMoves(secretary);
            aPaperIsWritten();
            looksAtIt(secretary);
            freezesDraftsAndSubmitsIt(secretary);
            cannotApproveTheirOwn(secretary);

            givesItBackForAReason(approver);
            try (var elsewhere = browsing.visitor(SECRETARY, Screen.WITHOUT_SCRIPTS)) {
                readsTheReasonAndSubmitsItAgain(elsewhere);
            }
            approvesIt(approver);

            issuesIt(secretary);
            seesThatItArrived(secretary);
        }
        reads("auditor", PAPER + "/issues").body("items", hasSize(1));
    }

    private static void aPanelAndWhoIsSentItsPapers() {
        as("secretary", "{\"name\": \"%s\", \"authority\": \"An authority\"}".formatted(PANEL))
                .put("/bodies/TREAT")
                .then()
                .statusCode(201);
        as("secretary", "{\"name\": \"Chair of the panel\", \"audience\": \"BOARD\", \"attachments\": false}")
                .put("/bodies/TREAT/recipients/chair@panel.example")
                .then()
                .statusCode(201);
    }

    private static void putsTheMeetingIn(Visitor secretary) {
        secretary.goesTo("The month");
        secretary.follows("Put a meeting in");
        secretary.chooses("Whose meeting", PANEL);
        day(secretary, "31", "6", "2006");
        secretary.presses("Put it in");
        secretary.isSentBackTo("Day", "Day has to be a day such as 24 4 2006");

        secretary.types("Day", "29");
        secretary.presses("Put it in");

        secretary.isOn("Meeting of Thursday 29 June 2006", "The meeting is put in", "No paper is planned");
    }

    private static void day(Visitor secretary, String day, String month, String year) {
        secretary.types("Day", day);
        secretary.types("Month", month);
        secretary.types("Year", year);
    }

    private static void movesItOnceTheySeeWhatMoves(Visitor secretary) {
        secretary.follows("Move this meeting");
        day(secretary, "4", "7", "2006");

        secretary.presses("Show what moves");

        secretary.isOn(
                "From Thursday 29 June 2006 to Tuesday 4 July 2006", "What moves with it", "Papers go to members");
        secretary.presses("Move the meeting");
        secretary.isSentBackTo("Reason", "Reason is missing");
        secretary.types("Reason", "The room is taken.");
        secretary.presses("Move the meeting");
        secretary.isOn("Meeting of Tuesday 4 July 2006", "The meeting is moved", "first ");
    }

    private static void aPaperIsWritten() {
        as("secretary", """
                {"meeting": "%s", "reportNumber": 1, "title": "%s", "byLine": "A commissioner",
                 "audience": "BOARD", "marking": "RESTRICTED"}
                """.formatted(MEETING, TITLE)).put(PAPER).then().statusCode(201);
        for (int part = 1; part <= PARTS.size(); part++) {
            as("secretary", """
                    {"role": "%s", "paragraphs": [{"form": "NUMBERED", "text": "What is to be said of it."}]}
                    """.formatted(PARTS.get(part - 1)))
                    .put(PAPER + "/sections/" + part)
                    .then()
                    .statusCode(201);
        }
        as("secretary", "{\"wording\": \"That members agree.\"}")
                .put(PAPER + "/recommendations/1")
                .then()
                .statusCode(201);
    }

    private static void looksAtIt(Visitor secretary) {
        secretary.goesTo("The month");
        secretary.follows("4 July 2006");
        secretary.isOn("Meeting of Tuesday 4 July 2006", TITLE, "planned");
        secretary.follows(TITLE);
        secretary.follows("What it lacks, and what the checks find");
        secretary.isOn("Nothing keeps it");
        secretary.follows(TITLE);
        secretary.follows("As a page, with the figures of today");
        secretary.isOn(TITLE);
        secretary.page().goBack();
        assertThat(pdf(secretary, "As a PDF, with the figures of today")).isEqualTo("%PDF-");
    }

    private static Object pdf(Visitor visitor, String link) {
        return visitor.page()
                .evaluate(
                        "async address => (await (await fetch(address)).text()).slice(0, 5)",
                        visitor.link(link).getAttribute("href"));
    }

    private static void freezesDraftsAndSubmitsIt(Visitor secretary) {
        takes(secretary, "Freeze the facts", "Its facts are frozen");
        takes(secretary, "Make the draft", "The draft is made");
        takes(secretary, "Submit it", "It is submitted for approval");
    }

    private static void takes(Visitor visitor, String step, String done) {
        visitor.presses("%s: %s-1".formatted(step, MEETING));

        visitor.isOn(TITLE, done);
    }

    private static void cannotApproveTheirOwn(Visitor secretary) {
        secretary.sees("An approver other than the submitter reads it");
        secretary.doesNotSee("Approve it");
        secretary.goesTo("The month");
        secretary.doesNotSee("Waiting for you");
    }

    private static void givesItBackForAReason(Visitor approver) {
        opensWhatWaits(approver);
        assertThat(pdf(approver, "The draft as a PDF")).isEqualTo("%PDF-");
        approver.follows("Give it back to the secretary");
        approver.presses("Give it back");
        approver.isSentBackTo("Reason", "Reason is missing");
        approver.types("Reason", "Say how many were treated.");

        approver.presses("Give it back");

        approver.isOn(TITLE, "It is given back to the secretary", "drafted");
    }

    private static void opensWhatWaits(Visitor approver) {
        approver.goesTo("The month");
        approver.isOn("Meeting of", "Waiting for you");
        approver.follows(TITLE);
    }

    private static void readsTheReasonAndSubmitsItAgain(Visitor secretary) {
        secretary.goesTo("The month");
        secretary.follows("4 July 2006");
        secretary.follows(TITLE);
        secretary.sees("Given back by approver");
        secretary.sees("Say how many were treated.");

        takes(secretary, "Submit it", "It is submitted for approval");
    }

    private static void approvesIt(Visitor approver) {
        opensWhatWaits(approver);

        takes(approver, "Approve it", "It is approved");
    }

    private static void issuesIt(Visitor secretary) {
        secretary.follows("4 July 2006");
        secretary.follows(TITLE);

        takes(secretary, "Issue it now", "It is issued");
    }

    /** A mail server is asked once it is committed, so it takes a moment. */
    private static void seesThatItArrived(Visitor secretary) {
        secretary.follows("Who was sent issue 1, and whether it arrived");
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (secretary
                .page()
                .getByText("Sent", new Page.GetByTextOptions().setExact(true))
                .isHidden()) {
            assertThat(System.nanoTime()).as("when the mail is sent").isLessThan(until);
            secretary.follows("Look again");
        }
        secretary.isOn("Who was sent it", "Chair of the panel", "chair@panel.example");
    }
}
