package org.bluebook.reporting.publication;

import org.bluebook.refusals.Refusal;

/** The stored bytes no longer match the hash that was taken when they were issued. */
public final class RenditionAltered extends Refusal {
    private static final long serialVersionUID = 1L;

    RenditionAltered(String paper, int number, String expected, String found) {
        super(
                "Issue %d of %s was altered in the store: its file should hash to %s and hashes to %s. It is not served; tell the operator."
                        .formatted(number, paper, expected, found));
    }
}
