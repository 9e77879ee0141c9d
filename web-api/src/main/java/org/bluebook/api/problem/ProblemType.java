package org.bluebook.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bluebook.refusals.Refusal;

/** Every problem there is: its status in HTTP, what it means and what to do; a refusal's problem has its class's name. */
public enum ProblemType {
    // What was sent
    BODY_NOT_UNDERSTOOD(
            400,
            "The body is not the JSON that was asked for.",
            "Look at the example of the operation in the API's description."),
    BODY_TOO_LARGE(413, "More was sent than is taken here.", "Send less, or several requests."),
    CURSOR_NOT_UNDERSTOOD(
            400,
            "The cursor of a list is none that a page gave.",
            "Use the \"next\" of the page before as it is, or begin with the first page."),
    FIELDS_NOT_VALID(
            400,
            "One or more fields cannot be taken as they are; \"violations\" names each.",
            "Correct the fields that are named and send it again: nothing was written."),
    FILE_NOT_UNDERSTOOD(
            400,
            "The file cannot be read as a table of rows and columns.",
            "Save it as XLSX or as CSV in UTF-8, within the limits that the sentence names, and send it again."),
    ISSUE_NUMBER_NOT_UNDERSTOOD(
            400,
            "What stands where an issue's number should is no whole number.",
            "Write a number such as 1, or 1.pdf for the file."),
    KEY_NOT_UNDERSTOOD(400, "The Idempotency-Key has characters in it that a key has not.", "Use a UUID."),
    KEY_USED_FOR_ANOTHER_REQUEST(
            422,
            "The Idempotency-Key stands for another request of the last 24 hours.",
            "Use a new key for a new request, the old one only to repeat the old request."),
    PERIOD_NOT_UNDERSTOOD(
            400,
            "A period is written in a form that is not known here.",
            "Write a month as 2006-03, a financial year as FY2005, a day as 2006-04-24."),
    REFERENCES_DIFFER(400, "The address and the body name different things.", "Put it at the address it belongs to."),

    // Who may
    NOT_ALLOWED(
            403,
            "Your account has not the role that this takes.",
            "Look into the table of who may do what, or ask whoever gives out roles."),
    ONLY_THE_OWNER_REPORTS(
            403, "An action is reported on by its owner alone.", "Ask its owner, or the secretary to hand it over."),
    ONLY_THE_SENDER_COMMITS(403, "A file is committed by whoever sent it.", "Send it yourself, or leave it to them."),
    ONLY_THE_SENDER_UNDOES(403, "A file is undone by whoever sent it.", "Ask them, or revise the figures."),
    ONLY_THE_CLAIMANT_CORRECTS(
            403, "A claim is corrected by whoever made it.", "Ask the claimant, or leave it to a verifier."),
    OUTSIDE_YOUR_BOUNDS(
            403,
            "Your account is bound to a borough or a unit and this is for another.",
            "Leave it to whoever answers for it."),
    OWN_CLAIM_REFUSED(403, "Nobody judges a disruption they claimed.", "Leave it to another verifier."),
    OWN_SUBMISSION_REFUSED(403, "Nobody approves the paper they submitted.", "Leave it to another approver."),
    SIGN_IN_NEEDED(
            401,
            "There is no token, or one that is not ours, not in date or not for this.",
            "Get a new token from the identity provider and send it as \"Authorization: Bearer\"."),
    UNFREEZE_NEEDS_A_SECOND_PERSON(
            403, "A freeze is undone by two people.", "Ask somebody else, a secretary or an approver, to agree to it."),

    // Where it is
    ISSUE_WITHDRAWN(
            410, "The issue was taken back.", "Look at the register for the issue that stands, or ask the secretary."),
    METHOD_NOT_THERE(
            405, "The address is there, but not for this method.", "The header Allow names the methods there are."),
    NO_SUCH(404, "There is nothing of this name that is open to you.", "Look at the list it would be in."),
    NO_SUCH_ISSUE(
            404,
            "There is no such issue, or none that is open to you; the two look the same.",
            "Look at the register of issues."),
    NO_SUCH_MILESTONE(404, "The action has no such milestone.", "Look at the milestones of the action."),
    NO_SUCH_PAPER(404, "There is no such paper.", "Plan it first."),
    NOT_IN_THAT_FORM(
            406,
            "This is not to be had in the form that was asked for.",
            "Ask for application/json, or for a list for text/csv or a workbook."),
    NOT_TAKEN_IN_THAT_FORM(
            415,
            "The body is of a kind that is not taken here.",
            "Send application/json, with that as its Content-Type."),
    UNKNOWN_ADDRESS(
            404, "There is nothing at this address.", "The addresses there are stand in the API's description."),

    // Who was quicker
    CHANGE_NEEDS_VERSION(
            428,
            "What is on record is changed only by someone who says which version they read.",
            "Read it, and send its ETag in If-Match with the change."),
    CHANGED_MEANWHILE(
            412,
            "Somebody has changed it since you read it.",
            "Read it again, look at what they changed, and send your change with the new ETag."),
    CONFLICTS_WITH_RECORD(
            409,
            "What was sent does not go together with what is on record.",
            "Look whether what it refers to is there, or whether it is there already."),

    // What the record says
    ACTION_ALREADY_CLOSED(409, "The action is over.", "Propose a new action, if work goes on."),
    AGENDA_NUMBER_TAKEN(409, "The agenda has an item of that number.", "Use another number."),
    ALREADY_DEFINED(409, "The indicator has its first definition.", "Put the next version, with the reason."),
    ALREADY_RECORDED(
            409, "There is a figure for this indicator, place and period.", "Send a revision, with the reason."),
    ASSESSMENT_STANDS(409, "An assessment that was made is not unmade.", "Enter another one for what is new."),
    BANDS_NOT_UNDERSTOOD(
            409,
            "The bands of a cohort do not hang together.",
            "Give them from the fewest offences to the most, each with as many offences as its people can have."),
    BASELINE_NEEDS_REASON(409, "What was settled is not settled otherwise without saying why.", "Give the reason."),
    BASELINE_NOT_UNDERSTOOD(
            409,
            "What is said of a baseline does not hang together.",
            "Give a number with its period or leave both out, and an agreement with its day."),
    CANNOT_FOLLOW_ITSELF(409, "An action ends in favour of another one.", "Name another action."),
    CLOCK_NOT_MOVABLE(409, "Only a demonstration's clock can be moved.", "Let time pass."),
    COHORT_NOT_OF_A_BOROUGH(
            409, "A cohort is counted in a borough over a quarter.", "Name a borough and a quarter such as FY2005Q4."),
    COHORT_REVISION_NEEDS_REASON(409, "A count on record is not replaced without saying why.", "Give the reason."),
    CORRECTION_NEEDS_REASON(
            409, "What is on record is not put right without saying why.", "Give the reason in \"because\"."),
    CORRIGENDUM_NEEDED(
            409, "An issue that replaces another says what it puts right.", "Put its corrigendum, then freeze."),
    DECISION_NEEDED(409, "Only members agree or end an action.", "Record their decision first and name it."),
    DISRUPTION_ALREADY_JUDGED(409, "A disruption is judged once.", "Claim it anew, if there is something new."),
    DISRUPTED_OFF_THE_MAP(
            409, "The network was disrupted on a day it would not have been on the map.", "Look at its disruptions."),
    DRUG_NOT_IN_UNIT(409, "The drug does not come in that unit.", "Give it in the unit it was reported in."),
    EACH_STEP_ONCE(409, "The rules of a body name every step before a meeting, each once.", "Give one rule for each."),
    EVIDENCE_NEEDED(409, "Nothing shows yet that it is done.", "Add evidence first."),
    FLAG_NEEDS_REASON(409, "A place is not flagged without a reason and a day of review.", "Give both."),
    IMPORT_ALREADY_COMMITTED(409, "A file is committed once.", "There is nothing to do; send another file for more."),
    IMPORT_HAS_PROBLEMS(
            409,
            "A file with a problem is not committed, not even in part.",
            "Put right what its problems name and send it again."),
    IMPORT_UNDONE(409, "What was undone stays undone.", "Send the file again to have its figures."),
    INTERVENTION_NOT_UNDERSTOOD(
            409, "What is said of an intervention does not hang together.", "Look at the place and at the days."),
    JUDGED_BEFORE_CLAIMED(409, "A disruption cannot be judged before it happened.", "Look at the day."),
    MARKING_FORBIDS_PUBLIC(
            409, "What is protectively marked is not for the public.", "Change the marking or the audience."),
    MEASURE_FIXED(
            409,
            "What an indicator is measured in stays once it has figures or targets.",
            "Put a new indicator for another measure."),
    MEETING_OVER(409, "The meeting was held or cancelled.", "Plan another."),
    MILESTONE_KNOWN(409, "The action has a milestone of that reference.", "Use another number."),
    MILESTONE_REACHED(
            409, "The milestone was reached and has no other date.", "Add another milestone, if work goes on."),
    MONTH_NOT_REPORTED(409, "Only a report on record is revised.", "Report the month first."),
    MONTH_REPORTED(409, "A month is reported once.", "Revise the report, with the reason."),
    MOVE_NEEDS_REASON(409, "A date is not moved without saying why.", "Give the reason."),
    NETWORK_NOT_MAPPED(409, "The network was not on the map that day.", "Look at the day, or at the network."),
    NEW_DATE_NEEDED(409, "What is sent back for more work gets a new date.", "Give the day it is wanted by."),
    NEW_DAY_NEEDS_REASON(409, "A meeting is not moved without saying why.", "Give the reason."),
    NO_SUCH_FIGURE(
            409,
            "The paper asks for a figure that the snapshot has not.",
            "Correct the token in the paragraph, or record the figure."),
    NEXT_REVIEW_NEEDED(
            409,
            "A place that stays one of the worst affected is looked at again.",
            "Give the day of the next review."),
    NOT_WORST_AFFECTED(409, "Only a place that is one of the worst affected is reviewed as one.", "Flag it first."),
    REVIEWED_BEFORE_FLAGGED(409, "A review is not held before the place was flagged.", "Look at the days of the flag."),
    NOT_A_NEIGHBOURHOOD(409, "Boroughs and London are given and stay as they are.", "Use a code of its own."),
    NOT_IN_THIS_STATE(409, "The action is not where this step begins.", "Look at its status."),
    NOT_POUNDS(409, "Assets are recovered in pounds, as an exact amount.", "Give pounds."),
    NOT_STAFF(409, "Resourcing is counted in members of staff.", "Give a number of staff."),
    NOT_TO_BE_RUN(
            409,
            "Only what waits, or was given up, can be done now.",
            "Look at its run: it is being done, done or called off."),
    NOT_YET_DEFINED(409, "The indicator has no definition yet.", "Put version 1 first."),
    NOT_WHAT_WAS_APPROVED(
            409,
            "What would go out is not what was approved.",
            "Look at the preparation of the paper, and have it drafted and approved again."),
    NOTHING_RECORDED(409, "There is no figure to revise.", "Record it first."),
    NOTHING_SEIZED(409, "A seizure names at least one drug.", "Give each drug with its quantity."),
    NOTHING_TO_CORRECT(409, "The record says so already.", "There is nothing to do."),
    NOTHING_TO_CORRECT_YET(409, "No issue of the paper is out.", "Change the paper itself."),
    NOTHING_TO_REVISE(409, "The figure on record is the same.", "There is nothing to do."),
    ON_RECORD_ALREADY(
            409, "What is never edited is on record with other words.", "The sentence says what to do instead."),
    OUT_OF_TURN(
            409,
            "The paper is not at the step that comes before this one.",
            "Look at its preparation: the sentence says where it is and what this takes."),
    OVERTAKEN(409, "Another node has taken this up meanwhile.", "Look at the newest run of the rule."),
    PAPER_FAILS_THE_GATE(
            409,
            "The PDF is not fit to be archived and read aloud.",
            "Tell whoever runs the system: the findings are in the sentence."),
    PAPER_INCOMPLETE(409, "A lettered part of the paper has nothing in it.", "Write what is named."),
    PAPER_TOO_LONG(409, "A paper holds so many words and no more.", "Leave some out, or make a second paper of them."),
    PROFILE_NOT_OF_A_BOROUGH(
            409, "A profile is of a borough over a quarter.", "Name a borough and a quarter such as FY2005Q4."),
    QUANTITY_NOT_EXACT(409, "Nothing is computed from a figure that is not exact.", "Give an exact figure."),
    REASON_NEEDED(409, "A rating or a revision without a reason says nothing.", "Give the reason."),
    RECORD_CHANGED_SINCE_CHECKED(
            409,
            "What the file would change is no longer what it was when the file was checked.",
            "Send the file again, look at what it would change now, and commit that."),
    REDEFINITION_REFUSED(409, "A new definition has a reason and a later day.", "Give both."),
    REJECTION_NEEDS_REASON(409, "A claim is not rejected without saying why.", "Give the reason."),
    RENDERING_REFUSED(409, "The paper cannot be set in type as it stands.", "The sentence names what is in the way."),
    REPORT_IS_FOR_A_MONTH(409, "Actions are reported on by the month.", "Use a month such as 2006-03."),
    REVIEW_NOT_LATER(
            409,
            "Another finding on a trend comes from a review on a day.",
            "Give the day of the review, which is not before the last one."),
    SENT_ALREADY(
            409, "What has arrived is not sent a second time.", "Ask them to look for it, or hand them the paper."),
    REVISION_NEEDS_REASON(409, "A figure on record is not replaced without saying why.", "Give the reason."),
    STEP_NEEDS_REASON(409, "No step back is taken without saying why.", "Give the reason."),
    STEPS_OUT_OF_ORDER(
            409,
            "A step before a meeting would be due after the one that follows it.",
            "Give it more working days, or the other fewer."),
    TABLE_NOT_UNDERSTOOD(
            409,
            "A table of the paper is written in a way that is not known here.",
            "Write the caption, a bar, and the codes of the figures."),
    TARGET_SET(409, "The target has been established.", "A target that was agreed is not changed."),
    UNIT_NOT_THAT_OF_INDICATOR(409, "The figure is in another unit than its indicator.", "Give it in that unit."),
    UNMAPPED_BEFORE_MAPPED(
            409, "A network comes onto the map before it leaves it.", "Look at the day, or at the network."),
    UNITS_DIFFER(409, "Figures in different units are not put together.", "Give them in one unit."),

    FIGURE_ENTERED_SINCE(
            409,
            "A file is not undone once something was entered over one of its figures.",
            "Revise what is wrong, figure by figure."),
    FIGURES_FROZEN(
            409,
            "A file is not undone once a paper is frozen with figures of it.",
            "Revise the figures: the next paper prints what they were and why they changed."),
    NOTHING_TO_UNDO(409, "The file wrote nothing that could be undone.", "The sentence says why."),
    NOT_UNDONE_AS_A_WHOLE(
            409, "Only files of observations are undone as a whole.", "The sentence says what to do instead."),
    UNDO_NEEDS_REASON(409, "Nothing is undone without saying why.", "Give the reason."),
    FROZEN_MEANWHILE(409, "The paper was frozen anew while its draft was made.", "Draft it again."),
    NO_UNFREEZE_ASKED_FOR(409, "Nobody has asked for the freeze to be undone.", "There is nothing to decline."),
    RULE_PAUSED(409, "The rule is paused and does nothing now.", "Let it go on first."),
    UNFREEZE_ASKED_FOR(
            409,
            "Somebody asked for the paper to be unfrozen, so that it does not go out.",
            "Agree to it, or decline it with the reason."),

    // What must not be
    RENDITION_ALTERED(
            500,
            "A file is not what was drafted or issued. It is neither served nor issued.",
            "Tell the operator at once, with the trace id."),
    SNAPSHOT_ALTERED(
            500, "A snapshot is not what was frozen. It is not used.", "Tell the operator at once, with the trace id."),
    SNAPSHOT_UNREADABLE(500, "A snapshot was written by another version.", "Tell the operator, with the trace id."),
    STORE_NOT_SAFE(500, "The database is not set up as it must be.", "Tell the operator."),
    FAILURE(
            500,
            "Something went wrong here, and it is our fault. Nothing was written.",
            "Try again; if it stays, tell the operator the trace id."),
    NOT_NOW(503, "The system cannot answer at the moment. Nothing was written.", "Try again in a few seconds.");

    private final int status;
    private final String meaning;
    private final String whatToDo;

    ProblemType(int status, String meaning, String whatToDo) {
        this.status = status;
        this.meaning = meaning;
        this.whatToDo = whatToDo;
    }

    /** The problem of a refusal: what the domain says no to is a conflict unless something else is written here. */
    public static ProblemType of(Refusal refusal) {
        return named(constant(refusal.getClass().getSimpleName())).orElse(CONFLICTS_WITH_RECORD);
    }

    static Optional<ProblemType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    static String constant(String simpleName) {
        return simpleName
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** The name in addresses: "change-needs-version". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its help page is. */
    public String address() {
        return "/problems/" + slug();
    }

    public String title() {
        var words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public int status() {
        return status;
    }

    String meaning() {
        return meaning;
    }

    public String whatToDo() {
        return whatToDo;
    }
}
