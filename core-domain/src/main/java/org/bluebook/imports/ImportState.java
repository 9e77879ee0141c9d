package org.bluebook.imports;

/** A file without a problem is checked and can be committed once; one with a problem is refused. */
public enum ImportState {
    CHECKED,
    REFUSED,
    COMMITTED
}
