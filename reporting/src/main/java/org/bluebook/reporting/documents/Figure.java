package org.bluebook.reporting.documents;

import org.bluebook.reporting.charts.Chart;

/** A chart with its caption and the sentence that says the same to those who cannot see it. */
public record Figure(String caption, String alternative, Chart chart) implements Block {
    public Figure {
        Written.require("A figure's caption", caption);
        Written.require("A figure's alternative text", alternative);
        if (chart == null) {
            throw new IllegalArgumentException("The figure \"%s\" has no chart.".formatted(caption));
        }
    }
}
