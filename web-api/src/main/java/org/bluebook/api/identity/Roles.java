package org.bluebook.api.identity;

/** The roles an account can have at the identity provider; docs/authorisation.md says what each may do. */
public final class Roles {
    public static final String BOARD_MEMBER = "board-member";
    public static final String COMMITTEE_MEMBER = "committee-member";
    public static final String ACTION_OWNER = "action-owner";
    public static final String ANALYST = "analyst";
    public static final String VERIFIER = "verifier";
    public static final String SECRETARY = "secretary";
    public static final String APPROVER = "approver";
    public static final String AUDITOR = "auditor";
    public static final String OPERATOR = "operator";

    private Roles() {}
}
