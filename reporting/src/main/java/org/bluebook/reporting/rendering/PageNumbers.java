package org.bluebook.reporting.rendering;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;

/** Writes into a table of contents the pages on which its headings came to stand; nothing moves by it. */
final class PageNumbers {
    private PageNumbers() {}

    static void into(JasperPrint print) {
        var pages = pages(print);
        for (var page : print.getPages()) {
            for (var element : page.getElements()) {
                if (element instanceof JRTemplatePrintText text && text.getHyperlinkAnchor() != null) {
                    text.setText(Integer.toString(pages.get(text.getHyperlinkAnchor())));
                }
            }
        }
    }

    private static Map<String, Integer> pages(JasperPrint print) {
        var pages = new HashMap<String, Integer>();
        for (int i = 0; i < print.getPages().size(); i++) {
            for (var element : print.getPages().get(i).getElements()) {
                if (element instanceof JRPrintText text && text.getAnchorName() != null) {
                    pages.put(text.getAnchorName(), i + 1);
                }
            }
        }
        return pages;
    }
}
