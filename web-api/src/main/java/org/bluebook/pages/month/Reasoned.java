package org.bluebook.pages.month;

import java.util.Optional;
import java.util.stream.Stream;

/** A step that is taken with a reason, on a page of its own. */
public enum Reasoned {
    RETURN(
            "return",
            "Give it back to the secretary",
            "Give it back",
            "What has to be put right. The secretary reads it, and it stays on record."),
    UNFREEZE(
            "unfreeze",
            "Undo the freeze",
            "Ask for it, or agree to it",
            "The first person asks, with the reason, and the paper does not go out from then on. Once a second person does"
                    + " the same it can be frozen anew. What was frozen stays on record."),
    KEEP_FROZEN(
            "keep-frozen",
            "Keep it frozen",
            "Keep it frozen",
            "Why it stays as it was frozen. What was approved is free to go out again."),
    WITHDRAWAL(
            "withdrawal",
            "Take the issue back from its readers",
            "Withdraw it",
            "It stays on the register, marked as withdrawn; nobody but secretaries, approvers and auditors can open it.");

    private final String path;
    private final String title;
    private final String label;
    private final String hint;

    Reasoned(String path, String title, String label, String hint) {
        this.path = path;
        this.title = title;
        this.label = label;
        this.hint = hint;
    }

    static Optional<Reasoned> at(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }
}
