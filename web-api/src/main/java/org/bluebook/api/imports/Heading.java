package org.bluebook.api.imports;

import java.util.List;

/** A column that a file can have: its name, whether it must be there, what goes into it, and the words to choose from. */
record Heading(String name, boolean needed, String hint, List<String> choices) {
    static Heading needed(String name, String hint) {
        return new Heading(name, true, hint, List.of());
    }

    static Heading optional(String name, String hint) {
        return new Heading(name, false, hint, List.of());
    }

    Heading from(List<String> words) {
        return new Heading(name, needed, hint, words);
    }
}
