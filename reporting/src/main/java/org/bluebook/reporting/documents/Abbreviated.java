package org.bluebook.reporting.documents;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.reporting.snapshot.PaperFacts.Abbreviation;
import org.bluebook.templates.Template;

/** The abbreviations that a paper uses, and no others. */
final class Abbreviated {
    private final List<Abbreviation> known;

    Abbreviated(List<Abbreviation> known) {
        this.known = known;
    }

    /** A table of those that stand in the blocks. */
    Block in(Collection<Block> blocks) {
        var text = blocks.stream().flatMap(Abbreviated::texts).collect(Collectors.joining("\n"));
        var used = known.stream().filter(a -> stands(a.term(), text)).toList();
        return used.isEmpty()
                ? new Paragraph("No abbreviation is used.")
                : new Table(
                        "Abbreviations",
                        Template.TERMS,
                        List.of("Short", "In full"),
                        used.stream()
                                .map(a -> List.of(Cell.text(a.term()), Cell.text(a.expansion())))
                                .toList(),
                        List.of());
    }

    /** As a word of its own, or with the s of a plural. */
    private static boolean stands(String term, String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "s?(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Heading heading) {
            return Stream.of(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof NumberedParagraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            return bullets.items().stream().flatMap(Abbreviated::texts);
        } else if (block instanceof Callout callout) {
            return Stream.of(callout.label(), callout.text());
        } else if (block instanceof Figure figure) {
            return Stream.of(figure.caption(), figure.alternative());
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

    private static Stream<String> texts(Bullet bullet) {
        return Stream.concat(Stream.of(bullet.text()), bullet.under().stream().flatMap(Abbreviated::texts));
    }
}
