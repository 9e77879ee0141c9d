package org.bluebook.reporting.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluebook.reporting.documents.Documents;
import org.bluebook.reporting.rendering.Renderer;
import org.bluebook.reporting.renditions.Renditions;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.bluebook.reporting.snapshot.SnapshotFile;

/** A process of its own: from a snapshot's file to the hashes of content and PDF, with no store in sight. */
final class RenderElsewhere {
    private RenderElsewhere() {}

    public static void main(String[] files) throws IOException {
        Files.writeString(Path.of(files[1]), hashes(Path.of(files[0])));
    }

    static String hashes(Path snapshot) throws IOException {
        var facts = SnapshotFile.read(snapshot);
        var document = Documents.from(
                facts, Files.readString(snapshot).lines().findFirst().orElseThrow());
        var pdf = new Renderer().pdf(Documents.templateOf(facts), document, Renditions.json(document));
        return CanonicalJson.sha256(CanonicalJson.write(document)) + " " + CanonicalJson.sha256(pdf);
    }
}
