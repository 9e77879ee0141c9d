package org.bluebook.reporting.documents;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bluebook.templates.Template;

/** The words of ours that a reader need not know, each with what it means; a paper explains those it uses. */
enum Term {
    NETWORK("Network", "Criminals who work together, on the map by a reference; nobody is named."),
    DISRUPTION(
            "Disruption",
            "What a unit claims to have done to a network. It is a result once a verifier, who is never the one that claimed it,"
                    + " has confirmed it."),
    SEIZURE(
            "Seizure",
            "Drugs taken on one occasion. One of two drugs is one in the total and one for each drug, so that rows do not add"
                    + " up."),
    COHORT("Cohort", "The people who are counted together; how many they are, and never who."),
    AT_LEAST("At least", "This many or more: part of it has not been returned or verified, or cannot be told."),
    NOT_IN_SOURCE("Not in source", "Nobody has said how many; that is not nought."),
    XMR(
            "XmR",
            "A chart of a measure month by month, with its mean and two limits between which chance leaves nearly every month."
                    + " Only what lies outside them, or goes one way for long, is called a change."),
    TRIAL_LIMITS("Trial limits", "Limits made of fewer than twelve figures, which may yet move."),
    FUNNEL(
            "Funnel",
            "A chart of rates by the size of the borough: the smaller a borough, the further chance alone can take it from"
                    + " London's rate."),
    BYAR("Byar's method", "How far from a small count the truth may be, nineteen times in twenty."),
    CRACKDOWN("Crackdown", "A campaign in one neighbourhood by several units together.");

    private final String word;
    private final String meaning;

    Term(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** Those that stand in the blocks under a heading of their own, or nothing. */
    static List<Block> in(Collection<Block> blocks) {
        var text = blocks.stream()
                .flatMap(Texts::of)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.UK);
        var rows = Arrays.stream(values())
                .filter(term -> Abbreviated.stands(term.word.toLowerCase(Locale.UK), text))
                .map(term -> List.of(Cell.text(term.word), Cell.text(term.meaning)))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(2, "Words"),
                        new Table(
                                "What words mean in this paper",
                                Template.TERMS,
                                List.of("Word", "Meaning"),
                                rows,
                                List.of()));
    }
}
