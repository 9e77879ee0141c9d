package org.bluebook.local;

/** Keycloak's no, in its own words. */
public final class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    TokenRefused(int status, String answer) {
        super("Keycloak refused a token with " + status + ": " + answer);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
