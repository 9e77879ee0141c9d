package org.bluebook.templates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JasperDesign;

/** The styles that a table has need of: all that its layout brings are set up anew whenever a table is laid out. */
final class StylesUsed {
    private StylesUsed() {}

    /** In the order of {@code house}, in which a style stands behind the one it is made from. */
    static List<JRStyle> in(JasperDesign table, List<JRStyle> house) {
        var names = new HashSet<String>();
        for (var band : table.getAllBands()) {
            add(band, names);
        }
        var used = new ArrayList<JRStyle>();
        for (int i = house.size() - 1; i >= 0; i--) {
            var style = house.get(i);
            if (style.isDefault() || names.contains(style.getName())) {
                names.add(style.getStyleNameReference());
                used.add(0, style);
            }
        }
        return used;
    }

    private static void add(JRElementGroup group, Set<String> names) {
        for (var element : group.getElements()) {
            names.add(element.getStyleNameReference());
            if (element instanceof JRElementGroup frame) {
                add(frame, names);
            }
        }
    }
}
