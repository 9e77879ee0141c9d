package org.bluebook.reporting.renditions;

import java.util.List;
import org.bluebook.reporting.charts.Chart;
import org.bluebook.reporting.charts.Labels;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.reporting.documents.Furniture;
import org.bluebook.reporting.documents.Receipt;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** A paper as canonical JSON (RFC 8785): its SHA-256 is that of the content, whatever the format. */
record JsonPaper(String title, Furniture furniture, List<Piece> pieces, List<Receipt> receipts) {
    static byte[] of(Document document) {
        var pieces = Pieces.of(document).stream().map(Piece::of).toList();
        return CanonicalJson.bytes(new JsonPaper(document.title(), document.furniture(), pieces, document.receipts()));
    }

    private record Piece(Pieces.Kind kind, String id, Object block) {
        static Piece of(Pieces.Piece piece) {
            return new Piece(
                    piece.kind(),
                    piece.id(),
                    piece.block() instanceof Figure figure ? Drawn.of(figure) : piece.block());
        }
    }

    /** A figure with the texts that stand in its drawing, so that a mark of its scale is said here too. */
    private record Drawn(String caption, String alternative, Chart chart, List<String> labels) {
        static Drawn of(Figure figure) {
            return new Drawn(figure.caption(), figure.alternative(), figure.chart(), Labels.of(figure.chart()));
        }
    }
}
