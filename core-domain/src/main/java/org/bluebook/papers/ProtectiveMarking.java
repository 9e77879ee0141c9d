package org.bluebook.papers;

import java.util.Arrays;

/** The protective markings of the time. */
public enum ProtectiveMarking {
    NOT_PROTECTIVELY_MARKED("NOT PROTECTIVELY MARKED"),
    RESTRICTED("RESTRICTED"),
    CONFIDENTIAL("CONFIDENTIAL");

    private final String words;

    ProtectiveMarking(String words) {
        this.words = words;
    }

    /** As it stands at the head of every page. */
    public String words() {
        return words;
    }

    public static ProtectiveMarking of(String words) {
        return Arrays.stream(values())
                .filter(m -> m.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is no protective marking.".formatted(words)));
    }
}
