package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.bluebook.reporting.accessibility.Tokens.Kind;

/** The objects of a file that lie packed in streams (ISO 32000-1, 7.5.7), each stream read once, from its first to its last. */
final class PackedObjects {
    private final COSDocument file;
    private final Map<Long, Map<Long, StructureNode>> streams = new HashMap<>();

    PackedObjects(COSDocument file) {
        this.file = file;
    }

    /** Null where it lies in no stream. */
    StructureNode find(COSObjectKey object) throws IOException {
        var place = file.getXrefTable().get(object);
        if (place == null || place >= 0) {
            return null;
        }
        var stream = streams.get(-place);
        if (stream == null) {
            stream = read(-place);
            streams.put(-place, stream);
        }
        var node = stream.get(object.getNumber());
        if (node == null) {
            throw new IOException("the object %s is not where it should be".formatted(object));
        }
        return node;
    }

    /** Each begins where the stream says so, behind the one before it. */
    private Map<Long, StructureNode> read(long number) throws IOException {
        if (!(file.getObjectFromPool(new COSObjectKey(number, 0)).getObject() instanceof COSStream stream)) {
            throw new IOException("the stream %d of objects is not there".formatted(number));
        }
        var content = Unpacked.of(stream.createView());
        int first = Math.min(stream.getInt(COSName.FIRST), content.length);
        var index = new Tokens(content, 0);
        var objects = new Tokens(content, first);
        objects.next();
        var nodes = new HashMap<Long, StructureNode>();
        for (int left = stream.getInt(COSName.N); left > 0; left--) {
            index.next();
            long object = index.integer();
            index.next();
            if (objects.start() != first + index.integer()) {
                throw objects.misplaced();
            }
            nodes.put(object, StructureNode.read(objects));
        }
        if (index.end() > first || objects.kind() != Kind.END) {
            throw objects.misplaced();
        }
        return nodes;
    }
}
