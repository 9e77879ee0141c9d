package org.bluebook.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bluebook.papers.Abbreviations;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.papers.Recommendation;
import org.bluebook.papers.Section;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.PaperFacts.Abbreviation;
import org.bluebook.reporting.snapshot.PaperFacts.Paragraph;

/** Reads the words of a paper; four statements. */
@ApplicationScoped
class PaperRead {
    private final Papers papers;
    private final Abbreviations abbreviations;

    @Inject
    PaperRead(Papers papers, Abbreviations abbreviations) {
        this.papers = papers;
        this.abbreviations = abbreviations;
    }

    /** The paper, refused where one of its letters is empty. */
    PaperFacts of(String reference, List<PaperFacts.Correction> corrections) {
        var paper = papers.withWords(reference).orElseThrow(() -> new NoSuchPaper(reference));
        paper.requireComplete();
        return new PaperFacts(
                paper.reference(),
                paper.kind(),
                paper.body().name(),
                paper.subject(),
                paper.reportNumber().map(n -> Integer.toString(n)).orElse(""),
                paper.title(),
                paper.byLine(),
                paper.audience(),
                paper.marking().words(),
                sections(paper),
                paper.recommendations().stream().map(PaperRead::recommendation).toList(),
                abbreviations.inOrder().stream()
                        .map(a -> new Abbreviation(a.term(), a.expansion()))
                        .toList(),
                corrections,
                paper.place().map(Place::code).orElse(""));
    }

    private static List<PaperFacts.Section> sections(Paper paper) {
        var headings = paper.headings();
        var read = new ArrayList<PaperFacts.Section>();
        for (var section : paper.sections()) {
            read.add(new PaperFacts.Section(section.role(), headings.get(read.size()), paragraphs(section)));
        }
        return read;
    }

    private static List<Paragraph> paragraphs(Section section) {
        var numbers = section.numbers();
        var read = new ArrayList<Paragraph>();
        for (var paragraph : section.paragraphs()) {
            read.add(new Paragraph(paragraph.form(), numbers.get(read.size()), paragraph.text()));
        }
        return read;
    }

    private static PaperFacts.Recommendation recommendation(Recommendation r) {
        return new PaperFacts.Recommendation(r.number(), r.action().orElse(""), r.wording());
    }
}
