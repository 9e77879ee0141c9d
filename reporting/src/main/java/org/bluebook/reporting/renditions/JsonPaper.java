package org.bluebook.reporting.renditions;

import java.util.List;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Furniture;
import org.bluebook.reporting.documents.Receipt;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** A paper as canonical JSON (RFC 8785): its SHA-256 is that of the content, whatever the format. */
record JsonPaper(String title, Furniture furniture, List<Pieces.Piece> pieces, List<Receipt> receipts) {
    static String of(Document document) {
        return CanonicalJson.write(
                new JsonPaper(document.title(), document.furniture(), Pieces.of(document), document.receipts()));
    }
}
