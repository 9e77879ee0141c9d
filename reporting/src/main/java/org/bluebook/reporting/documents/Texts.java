package org.bluebook.reporting.documents;

import java.util.Collection;
import java.util.stream.Stream;

/** Everything that is read of a block. */
final class Texts {
    private Texts() {}

    static Stream<String> of(Block block) {
        if (block instanceof Heading heading) {
            return Stream.of(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof NumberedParagraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            return bullets.items().stream().flatMap(Texts::of);
        } else if (block instanceof Callout callout) {
            return Stream.of(callout.label(), callout.text());
        } else if (block instanceof Figure figure) {
            return Stream.of(figure.caption());
        } else if (block instanceof Table table) {
            return Stream.of(
                            Stream.of(table.caption()),
                            table.headers().stream(),
                            table.rows().stream().flatMap(Collection::stream).map(Cell::print),
                            table.notes().stream())
                    .flatMap(texts -> texts);
        }
        return Stream.empty();
    }

    private static Stream<String> of(Bullet bullet) {
        return Stream.concat(Stream.of(bullet.text()), bullet.under().stream().flatMap(Texts::of));
    }
}
