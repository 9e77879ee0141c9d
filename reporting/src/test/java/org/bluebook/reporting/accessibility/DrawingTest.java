package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.bluebook.reporting.accessibility.PageText.Line;
import org.bluebook.reporting.rendering.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page here is read a second time by the library's engine. */
class DrawingTest {
    private static final byte[] PAPER = Papers.committee();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT /H 12 Tf 50 700 Td (of here) Tj ET",
                "BT /H 12 Tf 1 0 0 1 50 700 Tm (one) Tj (two) Tj 0 -14 Td (below) Tj ET",
                "BT /H 12 Tf 50 700 Td [(ad) -250 (just) 120.5 (ed) <2041>] TJ (next) Tj ET",
                "BT /H 12 Tf 14 TL 50 700 Td (first) Tj T* (second) Tj (third) ' 2 1 (four th) \" (fi fth) ' ET",
                "BT /H 12 Tf 50 700 TD (up) Tj 3 -20 TD (down) Tj T* (and on) Tj ET",
                "BT /H 12 Tf 1.5 Tc 4 Tw 80 Tz 5 Ts 50 700 Td (a wide one) Tj 0 Tc 0 Tw 100 Tz 0 Ts (plain) Tj ET",
                "BT /H 12 Tf 0 1 -1 0 300 300 Tm (upwards) Tj 0.6 0.8 -0.8 0.6 100 100 Tm (aslant) Tj ET",
                "q 2 0 0 2 10 10 cm q 1 0 0 -1 0 200 cm BT /H 9 Tf 5 5 Td (upside down) Tj ET Q BT /H 9 Tf (up) Tj ET Q",
                "q BT /H 30 Tf ET Q BT /H 8 Tf 9 9 Td (small) Tj ET q BT /H 30 Tf ET Q BT 9 99 Td (still small) Tj ET",
                "50 Tz 3 Tc 4 Tw 9 TL 2 Ts q BT /H 7 Tf 9 9 Td (a b) Tj T* (c d) Tj ET Q BT /H 8 Tf (e f) Tj T* (g h) Tj ET",
                "BT /H 12 Tf 50 700 Td (one) Tj q (two) Tj Q (over two) Tj ET",
                "BT /H 12 Tf 50 700 Td (a \\(nested (pair)\\) and \\\\ \\101\\1012\\7) Tj (bro\\\nken\\\r\n up\\q) Tj ET",
                "BT /H 12 Tf 50 700 Td <48 65 6C\n6c6F7> Tj (a\\nb\\tc) Tj ET",
                "BT /H 12 Tf % (nothing) Tj\n50 700 Td(close)Tj/H 9 Tf(er)Tj[(and)-9(closer)]TJ ET",
                "/P <</MCID 0/Lang(en)/A[1 true null<</B false>>]>> BDC BT /H +12. Tf -.5 70 Td (tagged) Tj ET EMC",
                "BT /F2 10.5 Tf 50 700 Td <001c0020001d> Tj (\\000\\034\\000\\040) Tj ET",
                "1 0 0 1 50 60 cm /Fm Do BT /H 7 Tf (behind the form) Tj ET",
                "q 0 1 -1 0 400 60 cm /Fm Do Q /Fm Do /Im Do",
                "BT /GS gs 40 50 Td (by its state) Tj ET /None gs",
                "BT /H#20I 9 Tf 40 50 Td (by a name with a space) Tj ET",
                "[3 2] 0 d 0 0 m 9 9 l S 0.5 w 1 0 0 rg 0 0 5 5 re f* BT /H 5 Tf ( ) Tj () Tj (x) Tj ET",
                ""
            })
    void readsWhatTheLibraryReads(String content) throws IOException {
        try (var drawn = drawn(content)) {
            assertAlike(read(drawn), LibraryReader.read(drawn));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT /H 12 Tf (endless Tj ET",
                "BT /H 12 Tf <48 Tj ET",
                "BT /H 12 Tf <4G> Tj ET",
                "BT /H 12 Tf [(open) Tj ET",
                "BT /H 12 Tf (closed)] TJ ET",
                "BT /H 12 Tf (no operator)",
                "BT /H 12 Tf (unknown) tj ET",
                "BT /H 12 Tf (an image) Tj ET BI /W 1 /H 1 /BPC 8 /CS /G ID x EI",
                "BT /H 12 Tf (two) (texts) Tj ET",
                "BT /H 12 Tf Tj ET",
                "BT /H 12 Tf 12 Tj ET",
                "BT /H 12 Tf 1 2 (no space) Td ET",
                "BT /H 1. Tf 5 + Td (size) Tj ET",
                "BT /H 1.2.3 Tf (size) Tj ET",
                "BT /H 1-2 Tf (size) Tj ET",
                "BT /H 12 Tf [(a) 5-3 (b)] TJ ET",
                "BT /H (12) Tf (size) Tj ET",
                "BT /Other 12 Tf (no such font) Tj ET",
                "BT (no font) Tj ET",
                "/H 12 Tf (no text) Tj",
                "/H 12 Tf 5 5 Td",
                "BT /H 12 Tf 1 0 0 1 5 5 cm (moved) Tj ET",
                "BT /H 12 Tf ET (behind all text) Tj",
                "BT /F2 12 Tf (odd) Tj ET",
                "BT /H 12 Tf (a brace) } Tj ET",
                "BT /H 12 Tf (a half) > Tj ET",
                "BT /H 12 Tf (restored) Tj ET Q",
                "/Other Do",
                "/Other gs",
                "/Self Do",
                "/Post Do",
                "1 0 0 1 5 cm",
                "BT /H# 12 Tf (name) Tj ET"
            })
    void refusesWhatItCannotFollow(String content) throws IOException {
        try (var drawn = drawn(content)) {
            assertThatThrownBy(() -> read(drawn)).isInstanceOf(IOException.class);
        }
    }

    /** By one byte anywhere in a page of ours: what is not refused is read as the library reads it, until it gives up. */
    @Test
    void passesOverNothingThatIsDamaged() throws IOException {
        var random = new Random(11);
        int refused = 0;
        try (var drawn = drawn("")) {
            var page = drawn.getPage(0);
            byte[] whole;
            try (var paper = Loader.loadPDF(PAPER)) {
                whole = paper.getPage(0).getContents().readAllBytes();
            }
            for (int i = 0; i < 300; i++) {
                var damaged = whole.clone();
                damaged[random.nextInt(whole.length)] = (byte) random.nextInt(256);
                page.setContents(stream(drawn, damaged));
                try {
                    var found = read(drawn);
                    var expected = LibraryReader.read(drawn);
                    assertAlike(found.subList(0, Math.min(found.size(), expected.size())), expected);
                } catch (IOException e) {
                    refused++;
                }
            }
        }
        assertThat(refused).isBetween(90, 210);
    }

    private static void assertAlike(List<Line> found, List<Line> expected) {
        assertThat(found)
                .extracting(Line::text)
                .isEqualTo(expected.stream().map(Line::text).toList());
        for (int i = 0; i < found.size(); i++) {
            var one = found.get(i).box();
            var other = expected.get(i).box();
            assertThat(one.getMinX()).isCloseTo(other.getMinX(), within(0.01));
            assertThat(one.getMaxX()).isCloseTo(other.getMaxX(), within(0.01));
            assertThat(one.getMinY()).isCloseTo(other.getMinY(), within(0.01));
            assertThat(one.getMaxY()).isCloseTo(other.getMaxY(), within(0.01));
        }
    }

    private static List<Line> read(PDDocument document) throws IOException {
        return PageText.of(document).stream()
                .flatMap(page -> page.lines().stream())
                .toList();
    }

    /** Two fonts of one byte a letter, one of two, forms in a form, an image and states: one with a font. */
    private static PDDocument drawn(String content) throws IOException {
        var document = Loader.loadPDF(PAPER);
        while (document.getNumberOfPages() > 1) {
            document.removePage(1);
        }
        var page = document.getPage(0);
        var resources = page.getResources();
        resources.put(COSName.getPDFName("H"), new PDType1Font(FontName.HELVETICA));
        resources.put(COSName.getPDFName("H I"), new PDType1Font(FontName.HELVETICA_OBLIQUE));
        var inner = form(document, "BT /H 6 Tf 3 3 Td (within) Tj ET", new AffineTransform(2, 0, 0, 2, 5, 5), null);
        var own = new PDResources();
        own.put(COSName.getPDFName("H"), new PDType1Font(FontName.TIMES_ROMAN));
        own.put(COSName.getPDFName("Fm"), inner);
        var outer = form(
                document, "BT /H 12 Tf (in a form) Tj ET q /Fm Do", AffineTransform.getTranslateInstance(20, 30), own);
        resources.put(COSName.getPDFName("Fm"), outer);
        var self = form(document, "/Self Do", new AffineTransform(), null);
        resources.put(COSName.getPDFName("Self"), self);
        var post = form(document, "", new AffineTransform(), null);
        post.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("PS"));
        resources.put(COSName.getPDFName("Post"), post);
        resources.put(
                COSName.getPDFName("Im"),
                LosslessFactory.createFromImage(document, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)));
        var font = new COSArray();
        font.add(resources.getCOSObject().getCOSDictionary(COSName.FONT).getItem("H"));
        font.add(new COSFloat(14));
        var state = new COSDictionary();
        state.setItem(COSName.FONT, font);
        resources.put(COSName.getPDFName("GS"), new PDExtendedGraphicsState(state));
        resources.put(COSName.getPDFName("None"), new PDExtendedGraphicsState());
        page.setContents(stream(document, content.getBytes(StandardCharsets.ISO_8859_1)));
        return document;
    }

    private static PDFormXObject form(PDDocument document, String content, AffineTransform place, PDResources resources)
            throws IOException {
        var form = new PDFormXObject(stream(document, content.getBytes(StandardCharsets.ISO_8859_1)));
        form.setBBox(new PDRectangle(500, 500));
        form.setMatrix(place);
        form.setResources(resources);
        return form;
    }

    private static PDStream stream(PDDocument document, byte[] content) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }
}
