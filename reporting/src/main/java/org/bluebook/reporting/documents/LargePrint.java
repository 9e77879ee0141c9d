package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluebook.templates.Template;

/**
 * The same content as it is set in large print: a table is a list of its rows, so that no column is too narrow for a word. Where
 * figures come from fills a third of the pages, and is left to the page, which everybody makes as large as they like.
 */
public final class LargePrint {
    /** A table of more cells has a line for the figures of a row, instead of one for each. */
    private static final int MANY = 60;

    private LargePrint() {}

    public static Document of(Document document) {
        var kept = kept(document);
        return with(kept, kept.blocks().stream().flatMap(LargePrint::reflowed));
    }

    /** What is set of it, as it stands in the other formats: all but the tables of where figures come from. */
    public static Document kept(Document document) {
        return with(
                document,
                document.blocks().stream()
                        .map(block -> block instanceof Table table && table.layout() == Template.REGISTER
                                ? left(table, document.furniture().paperReference())
                                : block));
    }

    private static Document with(Document document, Stream<Block> blocks) {
        return new Document(document.title(), document.furniture(), blocks.toList(), document.receipts());
    }

    private static Block left(Table table, String paper) {
        return new Paragraph(
                ("The table \"%s\" (%s) is not set in large print. The secretary reads it out, or sends it in any"
                                + " form that is asked for. It stands, too, in the same paper as a web page, which the register of papers"
                                + " has under %s.")
                        .formatted(
                                table.caption(),
                                Words.lower(Words.count(table.rows().size(), "row", "rows")),
                                paper));
    }

    private static Stream<Block> reflowed(Block block) {
        if (block instanceof Table table) {
            return reflowed(table);
        }
        return block instanceof Figure figure
                ? Stream.of(figure, new Paragraph(figure.alternative()))
                : Stream.of(block);
    }

    private static Stream<Block> reflowed(Table table) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(3, table.caption()));
        blocks.add(table.rows().isEmpty() ? empty(table) : rows(table));
        table.notes().forEach(note -> blocks.add(new Paragraph(note)));
        return blocks.stream();
    }

    private static Block empty(Table table) {
        return new Paragraph(
                "Nothing to list here. The columns are: %s.".formatted(String.join("; ", table.headers())));
    }

    private static Block rows(Table table) {
        boolean isLong = table.rows().size() * table.headers().size() > MANY;
        return new Bullets(table.rows().stream()
                .map(row -> row(table.headers(), row, isLong))
                .toList());
    }

    private static Bullet row(List<String> headers, List<Cell> cells, boolean isLong) {
        var figures = IntStream.range(1, cells.size()).mapToObj(i -> named(headers.get(i), cells.get(i)));
        var under = isLong ? Stream.of(figures.collect(Collectors.joining("; "))) : figures;
        return new Bullet(
                named(headers.get(0), cells.get(0)), under.map(Bullet::new).toList());
    }

    private static String named(String header, Cell cell) {
        return "%s: %s".formatted(header, cell.print());
    }
}
