package org.bluebook.reporting.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.bluebook.reporting.documents.Document;

/** Holds a file to its content, which is opened once for both: its structure, and its pages as they were drawn. */
@ApplicationScoped
public class ContentGate {
    private final TagGate tags = new TagGate();
    private final PageGate pages = new PageGate();

    /** Of the structure of {@code set}, and of the texts in {@code content}; what was {@code written} may stand as it does. */
    public List<Finding> check(byte[] pdf, Document set, Stream<String> content, Predicate<String> written) {
        try (var file = Loader.loadPDF(pdf)) {
            return Stream.of(tags.check(file, set), pages.check(file, content, written))
                    .flatMap(List::stream)
                    .toList();
        } catch (IOException e) {
            return List.of(PageGate.unread(e));
        }
    }
}
