package org.bluebook.templates;

import java.util.Arrays;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRBreak;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JasperDesign;

/** Makes of the house style and its bands those for large print: no letter below 18 points, lengths in proportion. */
final class LargePrint {
    private static final float LARGEST = 30;

    /** A line of text ends no further from the edge; what ends before is a mark or a number. */
    private static final int MARGIN = 21;

    private LargePrint() {}

    static void enlarge(JRStyle style) {
        var size = style.getOwnFontSize();
        if (size != null) {
            style.setFontSize(Math.max(Template.SMALLEST, Math.min(LARGEST, size * Template.LARGE)));
        }
    }

    static void enlarge(JasperDesign blocks) {
        for (var group : blocks.getGroupsList()) {
            for (var band : group.getGroupHeaderSection().getBands()) {
                enlarge(band, blocks.getColumnWidth());
            }
        }
        for (var band : blocks.getDetailSection().getBands()) {
            enlarge(band, blocks.getColumnWidth());
        }
    }

    private static void enlarge(JRBand band, int width) {
        if (Arrays.stream(band.getElements()).anyMatch(JRBreak.class::isInstance)) {
            return;
        }
        ((JRDesignBand) band).setHeight(enlarged(band.getHeight()));
        for (var element : band.getElements()) {
            enlarge((JRDesignElement) element, width);
        }
    }

    /** Indents grow, and so does what stands at the right edge; a line of text takes what is left between them. */
    private static void enlarge(JRDesignElement element, int room) {
        if (element instanceof JRDesignFrame frame) {
            for (var inner : frame.getElements()) {
                enlarge((JRDesignElement) inner, element.getWidth());
            }
        }
        int width = enlarged(element.getWidth());
        int right = enlarged(room - element.getX() - element.getWidth());
        int x = element.getX() > room / 2 ? room - right - width : enlarged(element.getX());
        boolean isLine = right <= MARGIN || x + width > room;
        element.setX(x);
        element.setWidth(isLine ? room - x - right : width);
        element.setY(enlarged(element.getY()));
        element.setHeight(enlarged(element.getHeight()));
    }

    private static int enlarged(int length) {
        return Math.round(length * Template.LARGE);
    }
}
