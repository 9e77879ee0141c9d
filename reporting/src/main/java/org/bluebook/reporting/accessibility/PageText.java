package org.bluebook.reporting.accessibility;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The texts of a page in the order in which they were drawn, each with the room it takes; lengths in points, y downwards. */
record PageText(int number, Rectangle2D box, List<Line> lines) {
    /** A run of letters on one line; its room is that of letters without tails. */
    record Line(String text, Rectangle2D box) {}

    static List<PageText> of(PDDocument document) throws IOException {
        var fonts = new Fonts(document.getResourceCache());
        var pages = new ArrayList<PageText>();
        for (var page : document.getPages()) {
            var crop = page.getCropBox();
            pages.add(new PageText(
                    pages.size() + 1,
                    new Rectangle2D.Double(0, 0, crop.getWidth(), crop.getHeight()),
                    Drawing.of(page, fonts).all()));
        }
        return pages;
    }
}
