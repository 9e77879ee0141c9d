package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** The elements of the structure of a file, counted by their types; of what lies packed, the library makes no objects for it. */
final class Elements {
    private final COSDocument file;
    private final PackedObjects packed;
    private final Map<String, Integer> counts = new HashMap<>();

    private Elements(COSDocument file) {
        this.file = file;
        this.packed = new PackedObjects(file);
    }

    static Map<String, Integer> below(COSBase root, COSDocument file) throws IOException {
        var elements = new Elements(file);
        elements.count(root);
        return elements.counts;
    }

    private void count(COSBase node) throws IOException {
        if (node instanceof COSObject reference) {
            count(reference.getKey());
        } else if (node instanceof COSArray kids) {
            for (var kid : kids) {
                count(kid);
            }
        } else if (node instanceof COSDictionary element) {
            var type = element.getNameAsString(COSName.S);
            if (type != null) {
                count(type);
            }
            count(element.getItem(COSName.K));
        }
    }

    private void count(COSObjectKey object) throws IOException {
        var node = packed.find(object);
        if (node == null) {
            count(file.getObjectFromPool(object).getObject());
            return;
        }
        node.types().forEach(this::count);
        for (var kid : node.below()) {
            count(kid);
        }
    }

    private void count(String type) {
        counts.merge(type, 1, Integer::sum);
    }
}
