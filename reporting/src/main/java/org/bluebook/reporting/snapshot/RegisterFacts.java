package org.bluebook.reporting.snapshot;

import java.util.List;
import org.bluebook.measures.Quantity;

/** The small registers that the papers print. */
public record RegisterFacts(List<Trend> trends, List<Resource> resources) {
    static RegisterFacts none() {
        return new RegisterFacts(List.of(), List.of());
    }

    /** Something new that is being watched. */
    public record Trend(String topic, String status, String note) {}

    /** Staff given to drugs alone. */
    public record Resource(String unit, Quantity staff, String remit) {}
}
