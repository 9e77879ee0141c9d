package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same content as it is set in large print: a table is a list of its rows, so that no column is too narrow for a word. */
public final class LargePrint {
    private LargePrint() {}

    public static Document of(Document document) {
        return new Document(
                document.title(),
                document.furniture(),
                document.blocks().stream().flatMap(LargePrint::reflowed).toList(),
                document.receipts());
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
        return new Bullets(
                table.rows().stream().map(row -> row(table.headers(), row)).toList());
    }

    private static Bullet row(List<String> headers, List<Cell> cells) {
        var figures = IntStream.range(1, cells.size())
                .mapToObj(i -> new Bullet(named(headers.get(i), cells.get(i))))
                .toList();
        return new Bullet(named(headers.get(0), cells.get(0)), figures);
    }

    private static String named(String header, Cell cell) {
        return "%s: %s".formatted(header, cell.print());
    }
}
