package org.bluebook.reporting.documents;

import org.bluebook.papers.Form;
import org.bluebook.refusals.Refusal;
import org.bluebook.reporting.snapshot.PaperFacts;
import org.bluebook.reporting.snapshot.PaperFacts.Paragraph;
import org.bluebook.reporting.snapshot.PaperFacts.Section;

/** The words of a paper ask for a figure that its snapshot does not hold. */
public final class NoSuchFigure extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final int BEGINNING = 60;

    private final String code;

    NoSuchFigure(String code) {
        this(code, "The paper");
    }

    private NoSuchFigure(String code, String who) {
        super("%s asks for the figure %s, which the snapshot does not hold: record it, or take {{%s}} out of the text."
                .formatted(who, code, code));
        this.code = code;
    }

    /** The same with the name of the first paragraph that asks for it. */
    NoSuchFigure askedForIn(PaperFacts paper) {
        return paper.sections().stream()
                .flatMap(section -> section.paragraphs().stream()
                        .filter(this::asks)
                        .map(paragraph -> new NoSuchFigure(code, named(section, paragraph))))
                .findFirst()
                .orElse(this);
    }

    private boolean asks(Paragraph paragraph) {
        return paragraph.text().contains("{{" + code + "}}")
                || (paragraph.form() == Form.TABLE && paragraph.text().contains(code));
    }

    private static String named(Section section, Paragraph paragraph) {
        if (paragraph.number() > 0) {
            return "Paragraph %d under \"%s\"".formatted(paragraph.number(), section.heading());
        }
        var text = paragraph.text();
        return "The paragraph \"%s\" under \"%s\""
                .formatted(
                        text.length() <= BEGINNING
                                ? text
                                : text.substring(0, BEGINNING).strip() + " \u2026",
                        section.heading());
    }
}
