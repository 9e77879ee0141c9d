package org.bluebook.reporting.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * The blocks as rows for the bands: rows with the same {@code keep} stay on one page, and a new {@code start} wants room
 * below it, so that no heading is left alone at a page's foot.
 */
final class Flow {
    /** A longer table may begin on one page and end on another. */
    private static final int SHORT = 12;

    private final Layouts layouts;
    private final Glyphs glyphs;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private int keep;
    private int start;
    private boolean underHeading;

    Flow(Layouts layouts, Glyphs glyphs) {
        this.layouts = layouts;
        this.glyphs = glyphs;
    }

    List<Map<String, Object>> of(List<Block> blocks) {
        blocks.forEach(this::add);
        return rows;
    }

    private void add(Block block) {
        if (!underHeading) {
            keep++;
        }
        underHeading = block instanceof Heading;
        row(block);
    }

    private void row(Block block) {
        if (block instanceof Heading heading) {
            add(Map.of("heading" + heading.level(), text(heading.text())));
        } else if (block instanceof Paragraph paragraph) {
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
        add(Map.of("figure", new ChartImage(figure, glyphs), "alternative", figure.alternative()));
    }

    private void table(Table table) {
        boolean isLong = table.rows().size() > SHORT;
        if (isLong) {
            start++;
        }
        add(Map.of(
                isLong ? "longTable" : "table",
                layouts.of(table.layout()),
                "headers",
                headers(table),
                "rows",
                rows(table)));
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
        return glyphs.printable(text);
    }

    private void add(Map<String, Object> values) {
        var row = new HashMap<>(values);
        row.put("keep", keep);
        row.put("start", start);
        rows.add(row);
    }
}
