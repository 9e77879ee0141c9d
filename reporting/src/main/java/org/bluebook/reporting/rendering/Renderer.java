package org.bluebook.reporting.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import org.bluebook.reporting.documents.Document;
import org.bluebook.templates.Template;

/** Renders a document as PDF/A-2a and PDF/UA-1, always to the same bytes. */
@ApplicationScoped
public class Renderer {
    public byte[] pdf(Template template, Document document) {
        throw new RenderingRefused("\"%s\" cannot be rendered with %s yet.".formatted(document.title(), template));
    }
}
