package org.bluebook.bench;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bluebook.reporting.accessibility.Finding;
import org.bluebook.reporting.accessibility.PdfGate;

/** The gate with a meter on it; it can be left open, to see what it costs. */
@Alternative
@Priority(1)
@ApplicationScoped
class TimedPdfGate extends PdfGate {
    private final AtomicBoolean open = new AtomicBoolean();

    void leaveOpen(boolean isOpen) {
        open.set(isOpen);
    }

    @Override
    public List<Finding> check(byte[] pdf) {
        return open.get() ? List.of() : Meter.timed(Stage.VALIDATE, () -> super.check(pdf));
    }
}
