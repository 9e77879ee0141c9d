package org.bluebook.reporting.spc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An XmR chart after the NHS reference: limits at the mean plus and minus 2.66 mean moving ranges, per segment;
 * a point is told apart by the first of: outside the limits, a trend of seven, two of three near a limit, a shift of seven.
 */
public final class XmrChart {
    /** Fewer points than this give trial limits. */
    public static final int FIRM = 12;

    private final XmrOptions options;
    private final List<XmrPoint> points;
    private final List<Limits> segments;
    private final int lastSegment;

    private XmrChart(XmrOptions options, List<XmrPoint> points, List<Limits> segments, int lastSegment) {
        this.options = options;
        this.points = List.copyOf(points);
        this.segments = List.copyOf(segments);
        this.lastSegment = lastSegment;
    }

    /** A chart of figures in the order of their periods; all must be numbers. */
    public static XmrChart of(double[] values, XmrOptions options) {
        if (Arrays.stream(values).anyMatch(v -> !Double.isFinite(v))) {
            throw new IllegalArgumentException("Every point of an XmR chart is a number.");
        }
        var points = new ArrayList<XmrPoint>();
        var segments = new ArrayList<Limits>();
        int[] starts = starts(values.length, options);
        for (int s = 0; s + 1 < starts.length; s++) {
            var segment = Arrays.copyOfRange(values, starts[s], starts[s + 1]);
            var basis = options.fixFirst()
                    .map(n -> Arrays.copyOf(segment, Math.min(n, segment.length)))
                    .orElse(segment);
            var limits = Limits.of(basis, options.screening());
            segments.add(limits);
            addPoints(points, segment, limits, options);
        }
        int last = starts.length < 2 ? 0 : starts[starts.length - 1] - starts[starts.length - 2];
        return new XmrChart(options, points, segments, last);
    }

    private static int[] starts(int length, XmrOptions options) {
        var starts = new ArrayList<Integer>();
        if (length > 0) {
            starts.add(0);
            options.rebaseAt().stream()
                    .filter(i -> i > 0 && i < length)
                    .sorted()
                    .forEach(starts::add);
        }
        starts.add(length);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void addPoints(List<XmrPoint> points, double[] segment, Limits limits, XmrOptions options) {
        var labels = new Runs(segment, limits).labels();
        for (int i = 0; i < segment.length; i++) {
            points.add(new XmrPoint(segment[i], limits, labels[i], Variation.of(labels[i], options.improvement())));
        }
    }

    public List<XmrPoint> points() {
        return points;
    }

    /** The limits of each segment, the oldest first. */
    public List<Limits> segments() {
        return segments;
    }

    public XmrOptions options() {
        return options;
    }

    /** Whether the last segment is too short for its limits to be more than a trial. */
    public boolean isTrial() {
        return lastSegment < FIRM;
    }

    /**
     * How many figures up to the last one, within its segment, go the way that it speaks of: on its side of the mean, or of a
     * trend those that rise or fall.
     */
    int lastRun() {
        var segment = points.subList(points.size() - lastSegment, points.size());
        var last = segment.get(lastSegment - 1);
        boolean isTrend = last.label() == Label.RISING || last.label() == Label.FALLING;
        int run = 1;
        for (int i = lastSegment - 2; i >= 0; i--, run++) {
            double from = isTrend ? segment.get(i + 1).value() : last.limits().mean();
            double to = segment.get(i).value();
            double way = isTrend ? from - to : to - from;
            if (Math.signum(way) != last.label().side()) {
                break;
            }
        }
        return run;
    }

    public Assurance assurance() {
        return segments.isEmpty() ? Assurance.NO_TARGET : Assurance.of(segments.get(segments.size() - 1), options);
    }

    public Verdict verdict() {
        return Verdict.of(this);
    }
}
