package org.bluebook.reporting.documents;

import java.util.List;

/** One point of a list, with the points under it. */
public record Bullet(String text, List<Bullet> under) {
    public Bullet {
        Written.require("A bullet", text);
        under = List.copyOf(under);
    }

    public Bullet(String text) {
        this(text, List.of());
    }
}
