package org.bluebook.bench;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bluebook.reporting.accessibility.ContentGate;
import org.bluebook.reporting.accessibility.Finding;
import org.bluebook.reporting.documents.Document;

/** The reading of a file against its content, with a meter on it. */
@Alternative
@Priority(1)
@ApplicationScoped
class TimedContentGate extends ContentGate {
    @Override
    public List<Finding> check(byte[] pdf, Document set, Stream<String> content, Predicate<String> written) {
        return Meter.timed(Stage.READ, () -> super.check(pdf, set, content, written));
    }
}
