package org.bluebook.reporting.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Which text of a PDF is an artifact, and which stands in no marked content at all. */
final class MarkedContent extends PDFTextStripper {
    private final List<String> open = new ArrayList<>();
    private final StringBuilder artifacts = new StringBuilder();
    private final StringBuilder untagged = new StringBuilder();

    private MarkedContent() {}

    static String artifacts(byte[] pdf) {
        return read(pdf).artifacts.toString();
    }

    static String untagged(byte[] pdf) {
        return read(pdf).untagged.toString();
    }

    private static MarkedContent read(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new MarkedContent();
            reader.getText(document);
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        open.add(tag.getName());
    }

    @Override
    public void endMarkedContentSequence() {
        if (open.remove(open.size() - 1).equals("Artifact")) {
            artifacts.append('\n');
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (open.isEmpty()) {
            untagged.append(text.getUnicode());
        } else if (open.contains("Artifact")) {
            artifacts.append(text.getUnicode());
        }
    }
}
