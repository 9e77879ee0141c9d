package org.bluebook.reporting.charts;

/** A chart draws itself on any surface, and the same each time; sizes are in points. */
public sealed interface Chart permits XmrFigure, BarFigure {
    void draw(Surface surface, double width, double height);
}
