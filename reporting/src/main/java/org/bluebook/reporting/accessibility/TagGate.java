package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bluebook.reporting.documents.Document;

/** Counts the structure of a file against its content: a standard asks that there be tags, not that none is missing. */
public class TagGate {
    private static final String CLAUSE = "Structure of the content";
    private static final List<String> COUNTED =
            List.of("H", "L", "LI", "Div", "Table", "TR", "TH", "TD", "Figure", "TOCI", "Link");

    /** No finding means that every heading, list, row, figure and line of contents is there, once. */
    public List<Finding> check(byte[] pdf, Document set) {
        try (var document = Loader.loadPDF(pdf)) {
            return check(document, set);
        } catch (IOException e) {
            return List.of(new Finding(CLAUSE, "The file cannot be read as a PDF: %s".formatted(e.getMessage()), 1));
        }
    }

    List<Finding> check(PDDocument document, Document set) throws IOException {
        var root = document.getDocumentCatalog().getCOSObject().getItem(COSName.STRUCT_TREE_ROOT);
        var found = new TreeMap<String, Integer>();
        Elements.below(root, document.getDocument())
                .forEach((type, count) -> found.merge(isHeading(type) ? "H" : type, count, Integer::sum));
        return compared(ExpectedTags.of(set), found).toList();
    }

    private static boolean isHeading(String type) {
        return type.length() == 2 && type.charAt(0) == 'H' && type.charAt(1) >= '1' && type.charAt(1) <= '6';
    }

    private static Stream<Finding> compared(Map<String, Integer> expected, Map<String, Integer> found) {
        return new TreeSet<>(COUNTED)
                .stream()
                        .filter(type -> !expected.getOrDefault(type, 0).equals(found.getOrDefault(type, 0)))
                        .map(type -> differs(type, expected.getOrDefault(type, 0), found.getOrDefault(type, 0)));
    }

    private static Finding differs(String type, int expected, int found) {
        var sentence = "The content has %d of the elements %s, and the structure of the file %d.";
        return new Finding(CLAUSE, sentence.formatted(expected, type, found), Math.abs(expected - found));
    }
}
