package org.bluebook.reporting.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Bullets;
import org.bluebook.reporting.documents.Callout;
import org.bluebook.reporting.documents.Contents;
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
    /** So many lines of a table of contents fit on one page. */
    private static final int FULL_PAGE = 36;

    private final TableRows tables;
    private final UnaryOperator<String> printable;
    private final double scale;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<Anchored> all = new ArrayList<>();
    private final List<Anchored> waiting = new ArrayList<>();
    private int met;
    private int keep;
    private int start;
    private Block last;

    /** A heading under the name by which a link finds it, which is the same in every format: "heading-3" is the third. */
    private record Anchored(Heading heading, String anchor) {
        int level() {
            return heading.level();
        }
    }

    Flow(Layouts layouts, UnaryOperator<String> printable, double scale) {
        this.tables = new TableRows(layouts, printable);
        this.printable = printable;
        this.scale = scale;
    }

    List<Map<String, Object>> of(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Heading heading) {
                all.add(new Anchored(heading, "heading-" + (all.size() + 1)));
            }
        }
        blocks.forEach(this::add);
        headings();
        return rows;
    }

    private void add(Block block) {
        if (block instanceof Heading) {
            waiting.add(all.get(met++));
        } else if (block instanceof Table table && TableRows.isLong(table)) {
            longTable(table);
        } else {
            keep++;
            gapBefore(block);
            headings();
            row(block);
        }
        last = block;
    }

    /** A table and a figure bring their own room above but not below. */
    private void gapBefore(Block block) {
        boolean isText = !(block instanceof Table || block instanceof Figure || block instanceof PageBreak);
        if (isText && (last instanceof Table || last instanceof Figure)) {
            add(Map.of("gap", ""));
            keep++;
        }
    }

    private void headings() {
        waiting.forEach(one -> heading(one.level(), one.heading().text(), one.anchor()));
        waiting.clear();
    }

    private void heading(int level, String text, String anchor) {
        add(Map.of("heading" + level, text(text), "anchor" + level, anchor));
    }

    private void row(Block block) {
        if (block instanceof Paragraph paragraph) {
            add(Map.of("paragraph", text(paragraph.text())));
        } else if (block instanceof NumberedParagraph paragraph) {
            add(Map.of("number", paragraph.number() + ".", "numbered", text(paragraph.text())));
        } else if (block instanceof Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Callout callout) {
            add(Map.of("label", text(callout.label()), "callout", text(callout.text())));
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else if (block instanceof Contents) {
            contents();
        } else if (block instanceof PageBreak) {
            add(Map.of("pageBreak", ""));
        }
    }

    /** The page of each heading is put in once all of them are laid out; contents that fit on a page stay on one. */
    private void contents() {
        var lines = all.subList(met, all.size()).stream()
                .filter(one -> one.level() <= 2)
                .toList();
        if (!lines.isEmpty()) {
            heading(1, Contents.HEADING, "contents");
        }
        for (var one : lines) {
            add(Map.of("contents" + one.level(), text(one.heading().text()), "target", one.anchor()));
            keep += lines.size() * scale > FULL_PAGE ? 1 : 0;
        }
    }

    /** Under a numbered paragraph the points stand below its text, not below its number. */
    private void bullets(Bullets bullets) {
        boolean isNumbered = last instanceof NumberedParagraph;
        for (var bullet : bullets.items()) {
            add(Map.of(isNumbered ? "numberedBullet" : "bullet", text(bullet.text())));
            for (var under : bullet.under()) {
                add(Map.of(isNumbered ? "numberedSubBullet" : "subBullet", text(under.text())));
            }
            keep++;
        }
    }

    private void figure(Figure figure) {
        add(Map.of("figureCaption", text(figure.caption())));
        add(Map.of("figure", new ChartImage(figure, printable, scale > 1), "alternative", figure.alternative()));
    }

    private void table(Table table) {
        add(tables.of("table", table));
        notes(table);
    }

    /** Printed where no rows are kept together, with its headings; it wants room for its first rows. */
    private void longTable(Table table) {
        if (!isDescending(waiting)) {
            keep++;
            headings();
        }
        start++;
        var row = tables.of("longTable", table);
        waiting.forEach(one -> {
            row.put("longHeading" + one.level(), text(one.heading().text()));
            row.put("anchor" + one.level(), one.anchor());
        });
        waiting.clear();
        add(row);
        notes(table);
    }

    private static boolean isDescending(List<Anchored> headings) {
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).level() <= headings.get(i - 1).level()) {
                return false;
            }
        }
        return true;
    }

    private void notes(Table table) {
        for (var note : table.notes()) {
            add(Map.of("note", text(note)));
        }
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
