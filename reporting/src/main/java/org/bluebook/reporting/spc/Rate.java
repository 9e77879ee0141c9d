package org.bluebook.reporting.spc;

/** Events for every 10,000 people, with the limits between which chance leaves it. */
public record Rate(long events, long people) {
    private static final double PER = 10_000;

    /** Where fewer than this are expected a difference says nothing. */
    private static final double FEW = 5;

    /** Where a rate stands against another that is taken for the rule. */
    public enum Standing {
        ABOVE("higher than chance explains", "+"),
        WITHIN("no clear difference from London", "="),
        BELOW("lower than chance explains", "−"),
        TOO_FEW("too few to tell", "");

        private final String words;
        private final String shape;

        Standing(String words, String shape) {
            this.words = words;
            this.shape = shape;
        }

        public String words() {
            return words;
        }

        public String shape() {
            return shape;
        }
    }

    public Rate {
        if (people <= 0) {
            throw new IllegalArgumentException("A rate needs people it is a rate of; there are " + people + ".");
        }
    }

    public double value() {
        return events * PER / people;
    }

    /** 95% limits by Byar. */
    public double lower() {
        return Byar.lower((double) events, Byar.NEAR) * PER / people;
    }

    /** 95% limits by Byar. */
    public double upper() {
        return Byar.upper((double) events, Byar.NEAR) * PER / people;
    }

    /** The lowest that chance leaves a place of so many people where {@code rule} is the rate of all. */
    public static double funnelLower(double rule, double people) {
        return Byar.least(rule * people / PER, Byar.FAR) * PER / people;
    }

    /** The highest that chance leaves a place of so many people where {@code rule} is the rate of all. */
    public static double funnelUpper(double rule, double people) {
        return Byar.most(rule * people / PER, Byar.FAR) * PER / people;
    }

    /** Against the rate of all, by the outer limits of the funnel. */
    public Standing against(double rule) {
        if (rule * people / PER < FEW) {
            return Standing.TOO_FEW;
        }
        if (value() > funnelUpper(rule, (double) people)) {
            return Standing.ABOVE;
        }
        return value() < funnelLower(rule, (double) people) ? Standing.BELOW : Standing.WITHIN;
    }
}
