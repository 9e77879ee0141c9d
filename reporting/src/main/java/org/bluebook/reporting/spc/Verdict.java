package org.bluebook.reporting.spc;

/** What a series says, in a few words and then a sentence. */
public record Verdict(String headline, String reason, Variation variation) {
    /** Under so many events a month an XmR chart says nothing. */
    public static final double RARE = 5;

    static Verdict of(XmrChart chart) {
        int n = chart.points().size();
        if (n < 2) {
            return new Verdict(
                    "No verdict",
                    "There %s.".formatted(n == 0 ? "are no figures" : "is one figure only"),
                    Variation.COMMON_CAUSE);
        }
        var last = chart.points().get(n - 1);
        return new Verdict(
                headline(last.variation()), reason(last) + assurance(chart) + trial(chart), last.variation());
    }

    /** The verdict on counts that are too rare for limits. */
    public static Verdict tooRare(double mean) {
        return new Verdict(
                "No verdict",
                "There are fewer than five a month on average (%.1f), too few for limits that mean anything."
                        .formatted(mean),
                Variation.COMMON_CAUSE);
    }

    private static String headline(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "No significant change";
            case IMPROVEMENT -> "Improving";
            case CONCERN -> "Cause for concern";
            case CHANGE -> "A significant change";
        };
    }

    private static String reason(XmrPoint last) {
        return last.label() == Label.NONE
                ? "The last figure is within what chance would give"
                : "The last figure is %s".formatted(phrase(last.label()));
    }

    private static String phrase(Label label) {
        return switch (label) {
            case ABOVE_LIMIT, BELOW_LIMIT -> label.words();
            case RISING, FALLING, NEAR_UPPER, NEAR_LOWER, ABOVE_MEAN, BELOW_MEAN -> "one of " + label.words();
            case NONE -> "within what chance would give";
        };
    }

    private static String assurance(XmrChart chart) {
        var assurance = chart.assurance();
        return assurance == Assurance.NO_TARGET ? "." : "; " + assurance.words() + ".";
    }

    private static String trial(XmrChart chart) {
        return chart.isTrial() ? " The limits are trial limits: there are fewer than 12 figures." : "";
    }

    public boolean isChange() {
        return variation != Variation.COMMON_CAUSE;
    }
}
