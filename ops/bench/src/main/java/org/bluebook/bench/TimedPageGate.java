package org.bluebook.bench;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bluebook.reporting.accessibility.Finding;
import org.bluebook.reporting.accessibility.PageGate;

/** The reading of the pages, with a meter on it. */
@Alternative
@Priority(1)
@ApplicationScoped
class TimedPageGate extends PageGate {
    @Override
    public List<Finding> check(byte[] pdf, Stream<String> content, Predicate<String> written) {
        return Meter.timed(Stage.READ, () -> super.check(pdf, content, written));
    }
}
