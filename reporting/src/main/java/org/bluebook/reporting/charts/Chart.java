package org.bluebook.reporting.charts;

/** A chart draws itself on any surface. */
public interface Chart {
    void draw(Surface surface, double width, double height);
}
