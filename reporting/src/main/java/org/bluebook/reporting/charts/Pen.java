package org.bluebook.reporting.charts;

/** How a line is drawn. */
public enum Pen {
    SERIES(Ink.BLACK, 1.1, false),
    MEAN(Ink.GREY, 0.9, false),
    LIMIT(Ink.GREY, 0.8, true),
    TARGET(Ink.RUST, 1.0, true),
    BREAK(Ink.BLACK, 0.8, true),
    GRID(Ink.PALE, 0.5, false),
    AXIS(Ink.GREY, 0.7, false),
    MARK(Ink.BLACK, 2, false);

    private final Ink ink;
    private final double width;
    private final boolean dashed;

    Pen(Ink ink, double width, boolean dashed) {
        this.ink = ink;
        this.width = width;
        this.dashed = dashed;
    }

    public Ink ink() {
        return ink;
    }

    /** In points. */
    public double width() {
        return width;
    }

    /** Three points on, two off. */
    public boolean dashed() {
        return dashed;
    }
}
