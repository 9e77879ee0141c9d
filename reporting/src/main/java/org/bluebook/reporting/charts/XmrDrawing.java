package org.bluebook.reporting.charts;

import java.util.Objects;
import java.util.stream.DoubleStream;
import org.bluebook.reporting.charts.Lettering.Anchor;
import org.bluebook.reporting.spc.Limits;
import org.bluebook.reporting.spc.Numerals;
import org.bluebook.reporting.spc.XmrPoint;

/** Lays an XMR figure out: scale at the left, months below, the names of mean and limits at the right. */
final class XmrDrawing {
    private static final double LEFT = 36;
    private static final double NAMES = 66;
    private static final double MARGIN = 14;
    private static final double TOP = 22;
    private static final double TITLE = 9;
    private static final double MONTHS = 18;
    private static final int MONTHS_BETWEEN_LABELS = 6;
    private static final double LINE_HEIGHT = 9;

    /** Marks stand closer where it is narrow. */
    private static final double SMALLER = 0.6;

    /** Names of breaks that are close to each other stand below one another. */
    private static final int LABELS_APART = 4;

    private final XmrFigure figure;
    private final Surface surface;
    private final double height;
    private final Scale scale;

    /** Where it is narrow the names of mean and limits stand below the months. */
    private final boolean isNarrow;

    private final double right;
    private final double bottom;

    XmrDrawing(XmrFigure figure, Surface surface, double width, double height) {
        this.figure = figure;
        this.surface = surface;
        this.height = height;
        this.scale = scale();
        this.isNarrow = width < Chart.NARROW;
        this.right = width - (isNarrow ? MARGIN : NAMES);
        this.bottom = height - MONTHS - (isNarrow ? 2 * LINE_HEIGHT : 0);
    }

    private Scale scale() {
        var values = figure.months().stream()
                .flatMap(m -> m.point().stream())
                .flatMapToDouble(p -> figure.limited()
                        ? DoubleStream.of(
                                p.value(),
                                Math.max(p.limits().lower(), 0),
                                p.limits().upper())
                        : DoubleStream.of(p.value()))
                .summaryStatistics();
        return values.getCount() == 0
                ? Scale.over(0, 1, 4)
                : Scale.over(
                        Math.min(values.getMin(), target(values.getMin())),
                        Math.max(values.getMax(), target(values.getMax())),
                        4);
    }

    private double target(double otherwise) {
        return figure.target().orElse(otherwise);
    }

    void draw() {
        grid();
        months();
        if (figure.limited()) {
            limits();
        }
        breaks();
        figure.target().ifPresent(this::aim);
        series();
        names();
    }

    private void grid() {
        if (!figure.counted().isEmpty()) {
            surface.text(figure.counted(), 0, TITLE, Lettering.LABEL);
        }
        for (double tick : scale.ticks()) {
            surface.line(LEFT, y(tick), right, y(tick), Pen.GRID);
            surface.text(Numerals.mark(tick), LEFT - 4, y(tick) + 3, Lettering.LABEL.anchored(Anchor.END));
        }
    }

    private void months() {
        surface.line(LEFT, bottom, right, bottom, Pen.AXIS);
        int last = figure.months().size() - 1;
        int between = isNarrow ? 2 * MONTHS_BETWEEN_LABELS : MONTHS_BETWEEN_LABELS;
        for (int i = 0; i <= last; i++) {
            boolean labelled = i == last || (i % between == 0 && last - i >= between / 2);
            if (labelled) {
                surface.line(x(i), bottom, x(i), bottom + 3, Pen.AXIS);
                surface.text(
                        figure.months().get(i).label(), x(i), bottom + 12, Lettering.LABEL.anchored(Anchor.MIDDLE));
            }
        }
    }

    private void limits() {
        int start = 0;
        for (int i = 1; i <= figure.months().size(); i++) {
            if (i == figure.months().size() || !Objects.equals(limitsAt(i), limitsAt(start))) {
                segment(limitsAt(start), start, i - 1);
                start = i;
            }
        }
    }

    /** The limits in force at a month; a gap keeps those of the month before it. */
    private Limits limitsAt(int month) {
        for (int i = month; i >= 0; i--) {
            if (figure.months().get(i).point().isPresent()) {
                return figure.months().get(i).point().get().limits();
            }
        }
        return null;
    }

    private void segment(Limits limits, int from, int to) {
        if (limits != null) {
            level(limits.mean(), from, to, Pen.MEAN);
            level(limits.upper(), from, to, Pen.LIMIT);
            if (limits.lower() >= scale.from()) {
                level(limits.lower(), from, to, Pen.LIMIT);
            }
        }
    }

    /** Its name stands on the line, where it is in nobody's way at the right. */
    private void aim(double value) {
        level(value, 0, figure.months().size() - 1, Pen.TARGET);
        surface.text("target " + Numerals.number(value), x(0), y(value) - 3, Lettering.LABEL);
    }

    private void level(double value, int from, int to, Pen pen) {
        surface.line(x(from), y(value), x(to), y(value), pen);
    }

    /** Where a new definition begins: nothing is compared across. */
    private void breaks() {
        int drawn = 0;
        for (int i = 1; i < figure.months().size(); i++) {
            if (figure.months().get(i).breaks()) {
                double x = (x(i - 1) + x(i)) / 2;
                surface.line(x, TOP, x, bottom, Pen.BREAK);
                boolean isLate = x > (LEFT + right) / 2;
                surface.text(
                        "new definition",
                        isLate ? x - 3 : x + 3,
                        TOP + LINE_HEIGHT * (1 + drawn % LABELS_APART),
                        Lettering.LABEL.anchored(isLate ? Anchor.END : Anchor.START));
                drawn++;
            }
        }
    }

    private void series() {
        for (int i = 1; i < figure.months().size(); i++) {
            var before = figure.months().get(i - 1).point();
            var now = figure.months().get(i).point();
            boolean isOneSeries = !figure.months().get(i).breaks();
            if (isOneSeries && before.isPresent() && now.isPresent()) {
                surface.line(
                        x(i - 1), y(before.get().value()), x(i), y(now.get().value()), Pen.SERIES);
            }
        }
        for (int i = 0; i < figure.months().size(); i++) {
            int month = i;
            figure.months().get(i).point().ifPresent(p -> mark(p, x(month), y(p.value())));
        }
    }

    /** Shapes tell the points apart: circle by chance, triangle better, square worse, diamond changed. */
    private void mark(XmrPoint point, double x, double y) {
        double s = isNarrow ? SMALLER : 1;
        switch (point.variation()) {
            case COMMON_CAUSE -> surface.circle(x, y, 1.8 * s, Ink.BLACK);
            case IMPROVEMENT ->
                surface.polygon(Ink.BLUE, x, y - 4 * s, x + 3.6 * s, y + 2.6 * s, x - 3.6 * s, y + 2.6 * s);
            case CONCERN -> surface.rectangle(x - 2.9 * s, y - 2.9 * s, 5.8 * s, 5.8 * s, Ink.RUST);
            case CHANGE -> surface.polygon(Ink.BLUE, x, y - 3.8 * s, x + 3.8 * s, y, x, y + 3.8 * s, x - 3.8 * s, y);
        }
    }

    private void names() {
        if (!figure.limited()) {
            surface.text(
                    "no limits",
                    isNarrow ? LEFT : right + 6,
                    isNarrow ? height - 2 : (TOP + bottom) / 2,
                    Lettering.LABEL);
            return;
        }
        var limits = limitsAt(figure.months().size() - 1);
        if (limits == null) {
            surface.text("no figures", (LEFT + right) / 2, height / 2, Lettering.LABEL.anchored(Anchor.MIDDLE));
            return;
        }
        String word = figure.trial() ? "trial " : "";
        if (isNarrow) {
            below(limits, word);
            return;
        }
        double x = right + 6;
        double mean = y(limits.mean()) + 3;
        double upper = Math.min(y(limits.upper()) + 3, mean - LINE_HEIGHT);
        surface.text("mean " + Numerals.number(limits.mean()), x, mean, Lettering.LABEL.inBold());
        surface.text(word + "upper " + Numerals.number(limits.upper()), x, upper, Lettering.LABEL);
        if (limits.lower() >= scale.from()) {
            double lower = Math.max(y(limits.lower()) + 3, mean + LINE_HEIGHT);
            surface.text(word + "lower " + Numerals.number(limits.lower()), x, lower, Lettering.LABEL);
        }
    }

    private void below(Limits limits, String word) {
        var names = "mean " + Numerals.number(limits.mean()) + ", " + word + "upper " + Numerals.number(limits.upper());
        boolean hasLower = limits.lower() >= scale.from();
        surface.text(
                hasLower ? names + ", lower " + Numerals.number(limits.lower()) : names,
                LEFT,
                height - 2,
                Lettering.LABEL);
    }

    private double x(int month) {
        int last = Math.max(figure.months().size() - 1, 1);
        return LEFT + 6 + (right - LEFT - 12) * month / last;
    }

    private double y(double value) {
        return bottom - (bottom - TOP) * scale.at(value);
    }
}
