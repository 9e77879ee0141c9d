package org.bluebook.reporting.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the chart to the figures of the NHS reference code; a figure printed with ten digits is held to its last digit. */
class XmrVectorsTest {
    private static final Pattern SEGMENT = Pattern.compile("segment \\d+: mean (\\S+) lpl (\\S+) upl (\\S+)");
    private static final Pattern POINT = Pattern.compile("  (\\d+) \\([^)]*\\): (.+) -> (\\S+)");
    private static final Map<String, Label> LABELS = Map.of(
            "Above UCL", Label.ABOVE_LIMIT,
            "Below LCL", Label.BELOW_LIMIT,
            "7 Points Above CL", Label.ABOVE_MEAN,
            "7 Points Below CL", Label.BELOW_MEAN,
            "2 in 3 Above CL", Label.NEAR_UPPER,
            "2 in 3 Below CL", Label.NEAR_LOWER);
    private static final Map<String, Variation> VARIATIONS =
            Map.of("special_cause_improvement", Variation.IMPROVEMENT, "special_cause_concern", Variation.CONCERN);

    private record Vector(
            String name,
            XmrOptions options,
            List<Double> values,
            List<List<BigDecimal>> segments,
            Map<Integer, String> points) {}

    @TestFactory
    Stream<DynamicTest> agreesWithTheReference() throws IOException {
        var vectors = vectors();
        assertThat(vectors).hasSize(10);
        return vectors.stream().map(v -> DynamicTest.dynamicTest(v.name(), () -> agrees(v)));
    }

    private static void agrees(Vector vector) {
        var chart = XmrChart.of(
                vector.values().stream().mapToDouble(Double::doubleValue).toArray(), vector.options());

        assertThat(chart.segments()).hasSameSizeAs(vector.segments());
        for (int s = 0; s < vector.segments().size(); s++) {
            var limits = chart.segments().get(s);
            var expected = vector.segments().get(s);
            assertAgrees(limits.mean(), expected.get(0));
            assertAgrees(limits.lower(), expected.get(1));
            assertAgrees(limits.upper(), expected.get(2));
        }
        var flagged = new TreeMap<Integer, String>();
        for (int i = 0; i < chart.points().size(); i++) {
            var point = chart.points().get(i);
            if (point.label() != Label.NONE) {
                flagged.put(i + 1, point.label() + " " + point.variation());
            }
        }
        assertThat(flagged).isEqualTo(vector.points());
    }

    /** To 1e-9, or to half of the last digit where the reference printed fewer decimals of a longer number. */
    private static void assertAgrees(double found, BigDecimal expected) {
        double lastDigit = expected.precision() < 10 ? 0 : 0.5 * Math.pow(10, -expected.scale());
        assertThat(found).isCloseTo(expected.doubleValue(), within(Math.max(1e-9, lastDigit)));
    }

    private static List<Vector> vectors() throws IOException {
        try (var file = XmrVectorsTest.class.getResourceAsStream("xmr.txt")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^## "))
                    .skip(1)
                    .map(XmrVectorsTest::vector)
                    .toList();
        }
    }

    private static Vector vector(String text) {
        var lines = text.lines().toList();
        var segments = new ArrayList<List<BigDecimal>>();
        var points = new TreeMap<Integer, String>();
        for (var line : lines) {
            var segment = SEGMENT.matcher(line);
            var point = POINT.matcher(line);
            if (segment.find()) {
                segments.add(Stream.of(1, 2, 3)
                        .map(g -> new BigDecimal(segment.group(g)))
                        .toList());
            } else if (point.matches()) {
                points.put(
                        Integer.valueOf(point.group(1)),
                        LABELS.get(point.group(2)) + " " + VARIATIONS.get(point.group(3)));
            }
        }
        return new Vector(lines.get(0), options(lines.get(0)), values(lines.get(1)), segments, points);
    }

    private static List<Double> values(String line) {
        return Arrays.stream(line.substring(3).split(","))
                .map(v -> Double.valueOf(v.strip()))
                .toList();
    }

    private static XmrOptions options(String header) {
        var options = XmrOptions.standard(header.contains("dir decrease") ? Improvement.DOWN : Improvement.UP);
        options = header.contains("screen TRUE") ? options.screened() : options;
        var rebase = Pattern.compile("rebase@ (\\d+)").matcher(header);
        options = rebase.find() ? options.rebasedAt(List.of(Integer.parseInt(rebase.group(1)) - 1)) : options;
        var fix = Pattern.compile("fix (\\d+)").matcher(header);
        return fix.find() ? options.fixedOnFirst(Integer.parseInt(fix.group(1))) : options;
    }
}
