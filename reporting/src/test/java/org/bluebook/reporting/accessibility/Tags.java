package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The structure tree of a PDF, read back: "Document", "Document/Table/TR/TH[Column]" and so on, in reading order. */
public record Tags(List<PDStructureElement> elements, List<String> paths) {
    public static Tags of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tags of(PDDocument document) {
        var tags = new Tags(new ArrayList<>(), new ArrayList<>());
        tags.collect(document.getDocumentCatalog().getStructureTreeRoot(), "");
        return tags;
    }

    /** Every element directly below the document. */
    public List<String> blocks() {
        return paths.stream()
                .filter(path -> path.startsWith("Document/") && path.indexOf('/') == path.lastIndexOf('/'))
                .map(path -> path.substring("Document/".length()))
                .toList();
    }

    /** The paths below the n-th element of that type, relative to it. */
    public List<String> below(String type, int n) {
        var found = new ArrayList<String>();
        int seen = 0;
        for (var path : paths) {
            if (path.equals("Document/" + type)) {
                seen++;
            } else if (seen == n && path.startsWith("Document/" + type + "/")) {
                found.add(path.substring("Document/".length() + type.length() + 1));
            }
        }
        return found;
    }

    public long count(String path) {
        return paths.stream().filter(path::equals).count();
    }

    public List<PDStructureElement> ofType(String type) {
        return elements.stream()
                .filter(element -> type.equals(element.getStructureType()))
                .toList();
    }

    private void collect(PDStructureNode node, String path) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var own = (path.isEmpty() ? "" : path + "/") + element.getStructureType() + scope(element);
                elements.add(element);
                paths.add(own);
                collect(element, own);
            }
        }
    }

    private static String scope(PDStructureElement element) {
        var attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray array) {
            attributes = array.getObject(0);
        }
        var scope = attributes instanceof COSDictionary dictionary ? dictionary.getNameAsString("Scope") : null;
        return scope == null ? "" : "[" + scope + "]";
    }
}
