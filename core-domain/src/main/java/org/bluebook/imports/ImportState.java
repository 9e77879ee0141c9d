package org.bluebook.imports;

/**
 * A file without a problem is checked and can be committed once; one with a problem is refused. What was committed can be
 * undone while no paper has frozen any of it.
 */
public enum ImportState {
    CHECKED,
    REFUSED,
    COMMITTED,
    UNDONE
}
