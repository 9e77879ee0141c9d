package org.bluebook.reporting.accessibility;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;

/** What a stream of a file says, all at once. */
final class Unpacked {
    private Unpacked() {}

    static byte[] of(RandomAccessRead view) throws IOException {
        try (view) {
            var content = new byte[(int) view.length()];
            view.readFully(content);
            return content;
        }
    }
}
