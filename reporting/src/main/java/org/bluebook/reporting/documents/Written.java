package org.bluebook.reporting.documents;

/** What is printed must be there: a blank is refused with the name of what is blank. */
final class Written {
    private Written() {}

    static void require(String what, String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank, and a blank is never printed.");
        }
    }
}
