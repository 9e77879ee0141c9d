package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.Test;

class PackingTest {
    /** By the second byte of what zlib writes: with little effort, but not with the least. */
    private static final int LIGHT = 0x5E;

    /** The engine packs the colour profile, the only one that counts its channels. */
    @Test
    void packsEachPartOfAFileLightly() throws IOException {
        var content = "{}".repeat(1_000).getBytes(StandardCharsets.UTF_8);

        var pdf = new Renderer().pdf(Template.MANAGEMENT_BOARD, SamplePaper.board(), content);

        int packed = 0;
        try (var file = Loader.loadPDF(pdf)) {
            for (var key : file.getDocument().getXrefTable().keySet()) {
                if (file.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                        && COSName.FLATE_DECODE.equals(stream.getFilters())
                        && !stream.containsKey(COSName.N)) {
                    try (var bytes = stream.createRawInputStream()) {
                        assertThat(bytes.readNBytes(2))
                                .as("%s of %s", key, stream)
                                .containsExactly(0x78, LIGHT);
                    }
                    packed++;
                }
            }
        }
        assertThat(packed).isGreaterThan(8);
    }
}
