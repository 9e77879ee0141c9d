package org.bluebook.papers;

import java.time.LocalDate;

/** The parts of a committee paper in their fixed order; the letter belongs to the heading. */
public enum Role {
    SUMMARY("Summary"),
    RECOMMENDATION("A. Recommendation"),
    SUPPORTING_INFORMATION("B. Supporting information"),
    RACE_AND_EQUALITY("C. Race and equality impact") {
        /** Papers of 2003 and 2004 called it otherwise. */
        @Override
        public String headingOn(LocalDate day) {
            return day.getYear() < 2005 ? "C. Equality and diversity implications" : super.headingOn(day);
        }
    },
    FINANCIAL_IMPLICATIONS("D. Financial implications"),
    BACKGROUND_PAPERS("E. Background papers"),
    CONTACT_DETAILS("F. Contact details"),
    APPENDIX("Appendix");

    private final String heading;

    Role(String heading) {
        this.heading = heading;
    }

    /** The heading as it is today, with its letter. */
    public String words() {
        return heading;
    }

    /** The heading in a paper for a meeting on that day. */
    public String headingOn(LocalDate day) {
        return heading;
    }
}
