package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Whatever in a PDF does something, fetches something or hides something: every object is looked at, wherever it hangs. */
public final class Active {
    private static final Set<String> ACTIONS = Set.of(
            "GoTo",
            "GoToR",
            "GoToE",
            "GoTo3DView",
            "Launch",
            "Thread",
            "URI",
            "Sound",
            "Movie",
            "Hide",
            "Named",
            "SubmitForm",
            "ResetForm",
            "ImportData",
            "JavaScript",
            "SetOCGState",
            "Rendition",
            "RichMediaExecute",
            "Trans");

    /** Keys of what acts by itself, of forms, and of files inside or outside. */
    private static final Set<String> KEYS = Set.of(
            "JS",
            "JavaScript",
            "AA",
            "OpenAction",
            "URI",
            "AcroForm",
            "XFA",
            "RichMediaContent",
            "EF",
            "EmbeddedFiles",
            "FS",
            "Collection");

    private Active() {}

    /** The keys found; an action and an annotation are told with their kinds: "action URI", "annotation Link". */
    public static List<String> in(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return in(document.getDocument().getTrailer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> in(COSDictionary trailer) {
        var found = new ArrayList<String>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(trailer));
        while (!open.isEmpty()) {
            var next = open.pop();
            var object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object != null && seen.add(object)) {
                look(object, open, found);
            }
        }
        return found;
    }

    private static void look(COSBase object, Deque<COSBase> open, List<String> found) {
        if (object instanceof COSArray array) {
            array.forEach(item -> push(open, item));
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.keySet().stream()
                    .map(COSName::getName)
                    .filter(KEYS::contains)
                    .forEach(found::add);
            kind(dictionary, found);
            dictionary.getValues().forEach(item -> push(open, item));
        }
    }

    private static void push(Deque<COSBase> open, COSBase item) {
        if (item != null) {
            open.push(item);
        }
    }

    private static void kind(COSDictionary dictionary, List<String> found) {
        var action = dictionary.getNameAsString(COSName.S);
        if (ACTIONS.contains(String.valueOf(action))) {
            found.add("action " + action);
        }
        if (dictionary.containsKey(COSName.RECT)) {
            found.add("annotation " + dictionary.getNameAsString(COSName.SUBTYPE));
        }
    }
}
