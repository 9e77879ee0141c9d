package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** The fonts of a file, each opened once. */
final class Fonts {
    private final ResourceCache cache;
    private final IdentityHashMap<COSDictionary, Letters> opened = new IdentityHashMap<>();

    Fonts(ResourceCache cache) {
        this.cache = cache;
    }

    Letters of(COSDictionary font) throws IOException {
        var letters = opened.get(font);
        if (letters == null) {
            letters = new Letters(font, cache);
            opened.put(font, letters);
        }
        return letters;
    }
}
