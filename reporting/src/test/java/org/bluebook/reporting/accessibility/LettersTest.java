package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.bluebook.reporting.rendering.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {
    private static final byte[] PAPER = Papers.board();

    @Test
    void areReadOfFontsThatAreEmbeddedAsOursAre() throws IOException {
        try (var paper = Loader.loadPDF(PAPER)) {
            var fonts = paper.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);

            assertThat(fonts.keySet()).hasSizeGreaterThan(1);
            for (var name : fonts.keySet()) {
                assertThat(PlainFont.of(fonts.getCOSDictionary(name))).isPresent();
            }
        }
    }

    /** As ours are, and with something missing or said in another way. */
    static List<Consumer<COSDictionary>> fonts() {
        return List.of(
                font -> {},
                font -> font.removeItem(COSName.TO_UNICODE),
                font -> font.setItem(COSName.TO_UNICODE, COSName.IDENTITY_H),
                font -> font.getCOSArray(COSName.DESCENDANT_FONTS).add(COSNull.NULL),
                font -> outlines(font).removeItem(COSName.W),
                font -> outlines(font).getCOSArray(COSName.W).clear(),
                font -> outlines(font).getCOSArray(COSName.W).remove(0),
                font -> outlines(font).setItem(COSName.W, COSArray.ofCOSIntegers(List.of(1, 60, 500))),
                font -> described(font).setItem(COSName.FONT_BBOX, COSArray.ofCOSIntegers(List.of(0, 0, 0, 0))),
                font -> described(font).removeItem(COSName.FONT_BBOX),
                font -> described(font).removeItem(COSName.CAP_HEIGHT),
                font -> outlines(font).removeItem(COSName.FONT_DESC));
    }

    private static COSDictionary outlines(COSDictionary font) {
        return (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    }

    private static COSDictionary described(COSDictionary font) {
        return outlines(font).getCOSDictionary(COSName.FONT_DESC);
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void areThoseOfTheLibrary(Consumer<COSDictionary> changed) throws IOException {
        try (var paper = Loader.loadPDF(PAPER)) {
            var fonts = paper.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            var dictionary = fonts.getCOSDictionary(COSName.getPDFName("F1"));
            changed.accept(dictionary);
            var font = PDFontFactory.createFont(dictionary);

            var letters = new Letters(dictionary, null);

            assertThat(letters.height()).isCloseTo(Letters.heightOf(font), within(1e-6));
            for (int code = 0; code < 80; code++) {
                var letter = letters.at(new byte[] {0, (byte) code}, 0);
                assertThat(letter.text()).isEqualTo(font.toUnicode(code));
                assertThat(letter.width()).isCloseTo(font.getDisplacement(code).getX(), within(1e-6));
            }
        }
    }
}
