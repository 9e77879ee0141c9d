package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bluebook.reporting.accessibility.Overlaps.Pair;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    private static final double PART = 0.2;

    /** Crowded pages, with boxes without height and the same box twice. */
    @Test
    void areThoseThatAreFoundWhenEachBoxIsSetBesideEach() {
        var random = new Random(7);
        for (int page = 0; page < 200; page++) {
            var boxes = new ArrayList<Rectangle2D>();
            for (int i = 0; i < 60; i++) {
                boxes.add(new Rectangle2D.Double(
                        random.nextInt(300), random.nextInt(400), random.nextInt(80), random.nextInt(9)));
            }
            boxes.add(boxes.get(random.nextInt(60)));

            assertThat(Overlaps.of(boxes, PART)).isEqualTo(eachBesideEach(boxes));
        }
    }

    private static List<Pair> eachBesideEach(List<Rectangle2D> boxes) {
        var found = new ArrayList<Pair>();
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                var both = boxes.get(one).createIntersection(boxes.get(other));
                double smaller = Math.min(area(boxes.get(one)), area(boxes.get(other)));
                if (both.getWidth() > 0 && both.getHeight() > 0 && area(both) > PART * smaller) {
                    found.add(new Pair(one, other));
                }
            }
        }
        return found;
    }

    private static double area(Rectangle2D box) {
        return box.getWidth() * box.getHeight();
    }
}
