package org.bluebook.reporting.rendering;

import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.LargePrint;
import org.bluebook.templates.Template;

/** Rendered papers for the tests of the other packages. */
public final class Papers {
    private static final Renderer RENDERER = new Renderer();

    private Papers() {}

    public static Document boardContent() {
        return SamplePaper.board();
    }

    public static Document committeeContent() {
        return SamplePaper.committee();
    }

    public static byte[] board() {
        return board(RENDERER);
    }

    static byte[] board(Renderer renderer) {
        return renderer.pdf(Template.MANAGEMENT_BOARD, SamplePaper.board());
    }

    public static Document contentInLargePrint() {
        return LargePrint.of(SamplePaper.board());
    }

    public static byte[] inLargePrint() {
        return RENDERER.pdf(Template.LARGE_PRINT, contentInLargePrint());
    }

    public static byte[] committee() {
        return RENDERER.pdf(Template.COMMITTEE_PAPER, SamplePaper.committee());
    }
}
