package org.bluebook.reporting.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Bullet;
import org.bluebook.reporting.documents.Bullets;
import org.bluebook.reporting.documents.Callout;
import org.bluebook.reporting.documents.Cell;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.NumberedParagraph;
import org.bluebook.reporting.documents.PageBreak;
import org.bluebook.reporting.documents.Paragraph;
import org.bluebook.reporting.documents.Table;

/**
 * The blocks as rows for the bands: rows with the same {@code keep} stay on one page, so a heading waits for what it is
 * the heading of and is never left alone at a page's foot.
 */
final class Flow {
    /** A longer table may begin on one page and end on another. */
    private static final int SHORT = 12;

    private final Layouts layouts;
    private final UnaryOperator<String> printable;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<Heading> waiting = new ArrayList<>();
    private int keep;
    private int start;

    Flow(Layouts layouts, UnaryOperator<String> printable) {
        this.layouts = layouts;
        this.printable = printable;
    }

    List<Map<String, Object>> of(List<Block> blocks) {
        blocks.forEach(this::add);
        headings();
        return rows;
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            waiting.add(heading);
        } else if (block instanceof Table table && table.rows().size() > SHORT) {
            longTable(table);
        } else {
            keep++;
            headings();
            row(block);
        }
    }

    private void headings() {
        waiting.forEach(heading -> add(Map.of("heading" + heading.level(), text(heading.text()))));
        waiting.clear();
    }

    private void row(Block block) {
        if (block instanceof Paragraph paragraph) {
            add(Map.of("paragraph", text(paragraph.text())));
        } else if (block instanceof NumberedParagraph paragraph) {
            add(Map.of("number", paragraph.number() + ".", "numbered", text(paragraph.text())));
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(this::bullet);
        } else if (block instanceof Callout callout) {
            add(Map.of("label", text(callout.label()), "callout", text(callout.text())));
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else if (block instanceof PageBreak) {
            add(Map.of("pageBreak", ""));
        }
    }

    private void bullet(Bullet bullet) {
        add(Map.of("bullet", text(bullet.text())));
        for (var under : bullet.under()) {
            add(Map.of("subBullet", text(under.text())));
        }
        keep++;
    }

    private void figure(Figure figure) {
        add(Map.of("figureCaption", text(figure.caption())));
        add(Map.of("figure", new ChartImage(figure, printable), "alternative", figure.alternative()));
    }

    private void table(Table table) {
        add(Map.of("table", layouts.of(table.layout()), "headers", headers(table), "rows", rows(table)));
        notes(table);
    }

    /** Printed where no rows are kept together, with its headings; it wants room for its first rows. */
    private void longTable(Table table) {
        start++;
        var row = new HashMap<String, Object>();
        waiting.forEach(heading -> row.put("longHeading" + heading.level(), text(heading.text())));
        waiting.clear();
        row.putAll(Map.of("longTable", layouts.of(table.layout()), "headers", headers(table), "rows", rows(table)));
        add(row);
        notes(table);
    }

    private void notes(Table table) {
        for (var note : table.notes()) {
            add(Map.of("note", text(note)));
        }
    }

    private Map<String, Object> headers(Table table) {
        var headers = new HashMap<String, Object>();
        headers.put("caption", text(table.caption()));
        for (int i = 0; i < table.headers().size(); i++) {
            headers.put(table.layout().fields().get(i), text(table.headers().get(i)));
        }
        return headers;
    }

    private Rows rows(Table table) {
        return new Rows(table.rows().stream()
                .map(cells -> row(table.layout().fields(), cells))
                .toList());
    }

    private Map<String, Object> row(List<String> fields, List<Cell> cells) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(fields.get(i), text(cells.get(i).print()));
        }
        return row;
    }

    private String text(String text) {
        return printable.apply(text);
    }

    private void add(Map<String, Object> values) {
        var row = new HashMap<>(values);
        row.put("keep", keep);
        row.put("start", start);
        rows.add(row);
    }
}
