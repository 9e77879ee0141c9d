package org.bluebook.reporting.charts;

import java.awt.Color;

/** The few inks of a chart, told apart in black and white too. */
public enum Ink {
    BLACK(0x1f2328),
    GREY(0x6b7280),
    PALE(0xd4d7dc),
    BLUE(0x1d4f91),
    RUST(0xb3541e),
    STEEL(0x8fb2dc),
    MIST(0xdfe9f5),
    WHITE(0xffffff);

    private final int rgb;
    private final String hex;

    Ink(int rgb) {
        this.rgb = rgb;
        this.hex = "#%06x".formatted(rgb);
    }

    public Color colour() {
        return new Color(rgb);
    }

    /** As HTML writes it: #1f2328. */
    String hex() {
        return hex;
    }
}
