package org.bluebook.bench;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.rendering.Renderer;
import org.bluebook.templates.Template;

/** The renderer itself, with a meter on it. */
@Alternative
@Priority(1)
@ApplicationScoped
class TimedRenderer extends Renderer {
    @Override
    public byte[] pdf(Template template, Document document, byte[] content) {
        return Meter.timed(Stage.RENDER, () -> super.pdf(template, document, content));
    }
}
