package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bluebook.reporting.rendering.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything here is counted a second time over objects that the library makes of the file. */
class ElementsTest {
    private static final Pattern PACKED = Pattern.compile("/Type/ObjStm/Length (\\d+)/[^>]*>>stream\n");

    static List<byte[]> papers() throws IOException {
        return List.of(
                Papers.board(),
                Papers.committee(),
                Papers.inLargePrint(),
                saved(CompressParameters.DEFAULT_COMPRESSION),
                saved(CompressParameters.NO_COMPRESSION));
    }

    private static byte[] saved(CompressParameters how) throws IOException {
        try (var document = Loader.loadPDF(Papers.committee());
                var bytes = new ByteArrayOutputStream()) {
            document.save(bytes, how);
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void areAsManyAsTheLibraryMakesObjectsOf(byte[] pdf) throws IOException {
        assertThat(counted(pdf)).isNotEmpty().isEqualTo(theLongWay(pdf));
    }

    /** By one byte anywhere in what is packed: what is not refused is counted as the library counts it. */
    @Test
    void passOverNothingThatIsDamaged() throws IOException {
        var random = new Random(13);
        var whole = Papers.board();
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            var damaged = damaged(whole, random);
            try {
                assertThat(counted(damaged)).isEqualTo(theLongWay(damaged));
            } catch (IOException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 180);
    }

    /** Packed again as it was: tighter, so that nothing behind it moves. */
    private static byte[] damaged(byte[] pdf, Random random) throws IOException {
        var streams = PACKED.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .toList();
        var stream = streams.get(random.nextInt(streams.size()));
        int length = Integer.parseInt(stream.group(1));
        var packed = new ByteArrayInputStream(pdf, stream.end(), length);
        var content = new InflaterInputStream(packed).readAllBytes();
        content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        var again = new DeflaterInputStream(new ByteArrayInputStream(content), new Deflater(Deflater.BEST_COMPRESSION))
                .readAllBytes();
        if (again.length > length) {
            return damaged(pdf, random);
        }
        var damaged = pdf.clone();
        System.arraycopy(again, 0, damaged, stream.end(), again.length);
        return damaged;
    }

    private static Map<String, Integer> counted(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Elements.below(root(document), document.getDocument());
        }
    }

    private static Map<String, Integer> theLongWay(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var found = new HashMap<String, Integer>();
            count(root(document), found);
            return found;
        }
    }

    private static COSBase root(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getItem(COSName.STRUCT_TREE_ROOT);
    }

    private static void count(COSBase node, Map<String, Integer> found) {
        if (node instanceof COSObject reference) {
            count(reference.getObject(), found);
        } else if (node instanceof COSArray kids) {
            kids.forEach(kid -> count(kid, found));
        } else if (node instanceof COSDictionary element) {
            var type = element.getNameAsString(COSName.S);
            if (type != null) {
                found.merge(type, 1, Integer::sum);
            }
            count(element.getItem(COSName.K), found);
        }
    }
}
