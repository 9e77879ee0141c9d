package org.bluebook.reporting.documents;

import java.util.List;

/** A list of points, at most two levels deep. */
public record Bullets(List<Bullet> items) implements Block {
    public Bullets {
        items = List.copyOf(items);
        for (var item : items) {
            requireTwoLevels(item);
        }
    }

    private static void requireTwoLevels(Bullet item) {
        for (var under : item.under()) {
            if (!under.under().isEmpty()) {
                throw new IllegalArgumentException(
                        "A list has two levels at most; \"%s\" has a third under it.".formatted(under.text()));
            }
        }
    }
}
