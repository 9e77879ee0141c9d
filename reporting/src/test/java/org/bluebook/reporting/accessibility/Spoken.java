package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF says: each element of its structure that has text of its own, in reading order, and by page what stands outside. */
public record Spoken(List<Element> elements, List<List<String>> artifacts) {
    /** Its lines as they were drawn, for a figure the words in its place, otherwise null, and the page it begins on. */
    public record Element(String type, List<String> lines, String alternative, int page) {}

    private record Place(COSDictionary page, int content) {}

    public static Spoken of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new Reader();
            reader.writeText(document, Writer.nullWriter());
            var elements = new ArrayList<Element>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), reader, elements);
            return new Spoken(elements, reader.artifacts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDStructureNode node, Reader reader, List<Element> elements) {
        var lines = new ArrayList<String>();
        int page = 0;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                collect(element, reader, elements);
            } else {
                var place = place(node, kid);
                lines.addAll(reader.marked.getOrDefault(place, List.of()));
                page = place == null || page > 0 ? page : reader.pages.indexOf(place.page()) + 1;
            }
        }
        if (!lines.isEmpty() && node instanceof PDStructureElement element) {
            elements.add(new Element(element.getStructureType(), lines, element.getAlternateDescription(), page));
        }
    }

    private static Place place(PDStructureNode node, Object kid) {
        if (kid instanceof PDMarkedContentReference reference) {
            return new Place(reference.getPage().getCOSObject(), reference.getMCID());
        }
        return kid instanceof Integer content && node instanceof PDStructureElement element
                ? new Place(element.getPage().getCOSObject(), content)
                : null;
    }

    private static final class Reader extends PDFTextStripper {
        private static final int ARTIFACT = -1;

        private final Map<Place, List<String>> marked = new HashMap<>();
        private final List<COSDictionary> pages = new ArrayList<>();
        private final List<List<String>> artifacts = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        protected void startPage(PDPage page) {
            artifacts.add(new ArrayList<>());
            pages.add(page.getCOSObject());
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            open.push(properties == null ? ARTIFACT : properties.getInt(COSName.MCID, ARTIFACT));
        }

        @Override
        public void endMarkedContentSequence() {
            open.pop();
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            line.append(letter.getUnicode());
        }

        @Override
        public void showTextString(byte[] string) throws IOException {
            super.showTextString(string);
            end();
        }

        @Override
        public void showTextStrings(COSArray strings) throws IOException {
            super.showTextStrings(strings);
            end();
        }

        private void end() {
            if (!line.toString().isBlank()) {
                lines().add(line.toString());
            }
            line.setLength(0);
        }

        private List<String> lines() {
            int content = open.isEmpty() ? ARTIFACT : open.peek();
            return content == ARTIFACT
                    ? artifacts.get(artifacts.size() - 1)
                    : marked.computeIfAbsent(
                            new Place(getCurrentPage().getCOSObject(), content), place -> new ArrayList<>());
        }
    }
}
