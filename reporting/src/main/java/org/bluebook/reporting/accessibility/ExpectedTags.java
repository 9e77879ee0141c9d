package org.bluebook.reporting.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Bullet;
import org.bluebook.reporting.documents.Bullets;
import org.bluebook.reporting.documents.Callout;
import org.bluebook.reporting.documents.Contents;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.Table;

/** How many elements of each type the structure of a paper has by its content; headings of all levels count as H. */
final class ExpectedTags {
    private final Map<String, Integer> counts = new TreeMap<>();

    private ExpectedTags() {}

    static Map<String, Integer> of(Document document) {
        var tags = new ExpectedTags();
        tags.add("H", 1);
        var blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Contents) {
                tags.contents(blocks.subList(i, blocks.size()));
            } else {
                tags.block(blocks.get(i));
            }
        }
        return tags.counts;
    }

    private void contents(List<Block> following) {
        var lines = new ArrayList<>(following);
        lines.removeIf(block -> !(block instanceof Heading heading && heading.level() <= 2));
        add("H", lines.isEmpty() ? 0 : 1);
        add("TOCI", lines.size());
        add("Link", lines.size());
    }

    private void block(Block block) {
        if (block instanceof Heading) {
            add("H", 1);
        } else if (block instanceof Bullets bullets) {
            list(bullets.items());
        } else if (block instanceof Callout) {
            add("Div", 1);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure) {
            add("Figure", 1);
        }
    }

    private void list(List<Bullet> items) {
        add("L", items.isEmpty() ? 0 : 1);
        add("LI", items.size());
        items.forEach(item -> list(item.under()));
    }

    private void table(Table table) {
        int rows = table.rows().size();
        int columns = table.headers().size();
        add("Table", 1);
        add("TR", 1 + rows);
        add("TH", columns + rows);
        add("TD", rows * (columns - 1));
    }

    private void add(String type, int elements) {
        counts.merge(type, elements, Integer::sum);
    }
}
