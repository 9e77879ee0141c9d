package org.bluebook.reporting.spc;

import java.util.Locale;

/** What a series says in a few words, what its last figure is ("above the upper limit"), and what else must be known. */
public record Verdict(String headline, String finding, String note, Variation variation) {
    /** Under so many events a month an XmR chart says nothing. */
    public static final double RARE = 5;

    private static final String NO_VERDICT = "No verdict";

    static Verdict of(XmrChart chart) {
        int figures = chart.points().size();
        if (figures < 2) {
            var why = figures == 0 ? "There are no figures." : "There is one figure only.";
            return new Verdict(NO_VERDICT, "not judged", why, Variation.COMMON_CAUSE);
        }
        var last = chart.points().get(figures - 1);
        var note = (assurance(chart) + trial(chart)).strip();
        return new Verdict(
                headline(last),
                last.label().words(chart.lastRun(), last.limits().mean()),
                note,
                last.variation());
    }

    /** The verdict on counts that are too rare for limits. */
    public static Verdict tooRare(double mean) {
        var why = String.format(
                Locale.UK,
                "There are %.1f a month on average, under five and too few for limits that mean anything.",
                mean);
        return new Verdict(NO_VERDICT, "not judged", why, Variation.COMMON_CAUSE);
    }

    private static String headline(XmrPoint last) {
        return switch (last.variation()) {
            case COMMON_CAUSE -> "No significant change";
            case IMPROVEMENT -> "Improving";
            case CONCERN -> "Cause for concern";
            case CHANGE -> last.label().side() > 0 ? "A significant rise" : "A significant fall";
        };
    }

    private static String assurance(XmrChart chart) {
        var assurance = chart.assurance();
        return assurance == Assurance.NO_TARGET ? "" : "If nothing changes, " + assurance.words() + ".";
    }

    private static String trial(XmrChart chart) {
        return chart.isTrial() ? " The limits are trial limits: there are fewer than 12 figures." : "";
    }

    public boolean isChange() {
        return variation != Variation.COMMON_CAUSE;
    }
}
