package org.bluebook.reporting.snapshot;

import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.papers.Audience;
import org.bluebook.papers.DocumentKind;
import org.bluebook.papers.Form;
import org.bluebook.papers.Role;

/** The paper that is being made, with its words; {@code subject} is the period it reports or the day of its meeting, {@code place} the code of the borough it is about, or empty. */
public record PaperFacts(
        String reference,
        DocumentKind document,
        String body,
        Period subject,
        String reportNumber,
        String title,
        String byLine,
        Audience audience,
        String marking,
        List<Section> sections,
        List<Recommendation> recommendations,
        List<Abbreviation> abbreviations,
        List<Correction> corrections,
        String place) {

    /** Snapshots from before there were corrections have none, and those from before there were profiles no place. */
    public PaperFacts {
        place = place == null ? "" : place;
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    /** A lettered part, or an appendix. */
    public record Section(Role role, String heading, List<Paragraph> paragraphs) {}

    /** {@code number} is 0 where the form has none. */
    public record Paragraph(Form form, int number, String text) {}

    /** What members are asked to agree; {@code action} is its reference, or empty. */
    public record Recommendation(int number, String action, String wording) {}

    /** A short form and what it stands for. */
    public record Abbreviation(String term, String expansion) {}

    /** What this issue puts right of the one before it: where it stood, what it said, what it says now, and why. */
    public record Correction(String place, String was, String now, String why) {}
}
