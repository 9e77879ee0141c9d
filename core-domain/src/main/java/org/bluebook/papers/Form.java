package org.bluebook.papers;

/** How a paragraph stands in a paper. */
public enum Form {
    RUN_IN_HEADING,
    RUN_IN_SUBHEADING,
    NUMBERED,
    PLAIN,
    BULLET,
    SUB_BULLET,
    /** The caption of a table and, behind a bar, the codes of the figures in it. */
    TABLE
}
