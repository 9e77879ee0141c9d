package org.bluebook.api.problem;

/** What is wrong with one field: its name, where it stands (body, path or query), and a sentence that follows its name. */
public record Violation(String field, String in, String message) {
    static final String BODY = "body";
}
