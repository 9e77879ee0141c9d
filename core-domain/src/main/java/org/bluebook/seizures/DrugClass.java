package org.bluebook.seizures;

/** The classes of the Misuse of Drugs Act 1971. */
public enum DrugClass {
    A,
    B,
    C
}
