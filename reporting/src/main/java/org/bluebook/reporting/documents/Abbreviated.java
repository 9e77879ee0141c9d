package org.bluebook.reporting.documents;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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
        var text = blocks.stream().flatMap(Texts::of).collect(Collectors.joining("\n"));
        var used = known.stream().filter(a -> stands(a.term(), text)).toList();
        return used.isEmpty()
                ? new Paragraph("No abbreviation is used.")
                : new Table(
                        "Short forms and what they stand for",
                        Template.TERMS,
                        List.of("Short", "In full"),
                        used.stream()
                                .map(a -> List.of(Cell.text(a.term()), Cell.text(a.expansion())))
                                .toList(),
                        List.of());
    }

    /** As a word of its own, or with the s of a plural. */
    static boolean stands(String term, String text) {
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            int end = at + term.length();
            if (!isLetter(text, at - 1)
                    && (!isLetter(text, end) || (isPlural(text, end) && !isLetter(text, end + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(String text, int at) {
        return at < text.length() && text.charAt(at) == 's';
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
