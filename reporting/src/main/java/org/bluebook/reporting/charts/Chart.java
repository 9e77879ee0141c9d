package org.bluebook.reporting.charts;

/** A chart draws itself on any surface, and the same each time; sizes are in points. */
public sealed interface Chart permits XmrFigure, BarFigure, FunnelFigure, TileMap, ConcentrationFigure {
    /** The room that a page has for it, in points. */
    double WIDTH = 482;

    double HEIGHT = 190;

    /** Where there is less, as beside large letters, names stand below what they name. */
    double NARROW = 300;

    void draw(Surface surface, double width, double height);

    /** The numbers that are drawn, for those who want them as a table. */
    ChartData data();
}
