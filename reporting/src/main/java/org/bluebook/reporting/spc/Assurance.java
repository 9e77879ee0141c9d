package org.bluebook.reporting.spc;

/** Whether the target will be met if nothing changes. */
public enum Assurance {
    WILL_HIT("the target will be hit"),
    WILL_MISS("the target will be missed"),
    BY_CHANCE("the target will be hit or missed by chance"),
    NO_TARGET("there is no target");

    private final String words;

    Assurance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Assurance of(Limits limits, XmrOptions options) {
        if (options.target().isEmpty() || options.improvement() == Improvement.NEITHER) {
            return NO_TARGET;
        }
        double target = options.target().get();
        boolean up = options.improvement() == Improvement.UP;
        if (up ? limits.lower() > target : limits.upper() < target) {
            return WILL_HIT;
        }
        return (up ? limits.upper() < target : limits.lower() > target) ? WILL_MISS : BY_CHANCE;
    }
}
