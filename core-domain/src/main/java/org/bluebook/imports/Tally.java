package org.bluebook.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many rows a file has, what they would do to the record, and what was found wrong or doubtful in them. */
@Embeddable
public record Tally(
        @Column(name = "rows_read") int rows,
        @Column(name = "rows_new") int added,
        @Column(name = "rows_changed") int changed,
        @Column(name = "rows_same") int same,
        @Column(name = "problems") int problems,
        @Column(name = "warnings") int warnings) {}
