package org.bluebook.reporting.charts;

/** How text stands: its size in points, its weight, and which end of it is anchored. */
public record Lettering(double size, boolean bold, Anchor anchor) {
    /** Which part of a text stands at its x. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public static final Lettering LABEL = new Lettering(8, false, Anchor.START);

    public Lettering anchored(Anchor where) {
        return new Lettering(size, bold, where);
    }

    public Lettering inBold() {
        return new Lettering(size, true, anchor);
    }

    double width(String text) {
        return ChartFont.width(text, this);
    }

    /** As much of the text as there is room for; an ellipsis says that it goes on. */
    String within(double room, String text) {
        if (width(text) <= room) {
            return text;
        }
        int end = text.length() - 1;
        while (end > 0 && width(text.substring(0, end) + "\u2026") > room) {
            end--;
        }
        return text.substring(0, end).strip() + "\u2026";
    }

    /** Where the text begins when it is anchored at x. */
    public double left(String text, double x) {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width(text) / 2;
            case END -> x - width(text);
        };
    }
}
