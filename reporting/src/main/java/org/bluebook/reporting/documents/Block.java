package org.bluebook.reporting.documents;

/** One piece of a document, in reading order. */
public sealed interface Block
        permits Heading, Paragraph, NumberedParagraph, Bullets, Table, Figure, Callout, Contents, PageBreak {}
