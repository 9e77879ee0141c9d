package org.bluebook.reporting.accessibility;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which of some boxes stand over others, found by going down the page once instead of setting each beside each. */
final class Overlaps {
    /** Two boxes by their numbers, the earlier one first. */
    record Pair(int one, int other) {}

    private Overlaps() {}

    /** Those that share more than a part of the smaller one, in the order of the boxes. */
    static List<Pair> of(List<Rectangle2D> boxes, double part) {
        var downwards = IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> boxes.get(i).getMinY()))
                .toList();
        var found = new ArrayList<Pair>();
        for (int at = 0; at < downwards.size(); at++) {
            int upper = downwards.get(at);
            for (int below = at + 1; below < downwards.size(); below++) {
                int lower = downwards.get(below);
                if (boxes.get(lower).getMinY() >= boxes.get(upper).getMaxY()) {
                    break;
                }
                if (shared(boxes.get(upper), boxes.get(lower)) > part) {
                    found.add(new Pair(Math.min(upper, lower), Math.max(upper, lower)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
        return found;
    }

    static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        if (width <= 0 || height <= 0) {
            return 0;
        }
        double smaller = Math.min(one.getWidth() * one.getHeight(), other.getWidth() * other.getHeight());
        return smaller <= 0 ? 0 : width * height / smaller;
    }
}
