package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bluebook.reporting.rendering.Papers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextTest {
    static List<byte[]> papers() {
        return List.of(Papers.board(), Papers.committee(), Papers.inLargePrint());
    }

    /** To a hundredth of a point, which is less than the breadth of a hair. */
    @ParameterizedTest
    @MethodSource("papers")
    void isWhatTheLibrarysOwnReaderFindsLetterByLetter(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var letterByLetter = new LetterByLetter();
            letterByLetter.writeText(document, Writer.nullWriter());

            var lines = PageText.of(document).stream()
                    .flatMap(page -> page.lines().stream())
                    .toList();

            assertThat(lines).extracting(PageText.Line::text).isEqualTo(letterByLetter.texts);
            for (int i = 0; i < lines.size(); i++) {
                var found = lines.get(i).box();
                var expected = letterByLetter.boxes.get(i);
                assertThat(found.getMinX()).as(lines.get(i).text()).isCloseTo(expected.getMinX(), within(0.01));
                assertThat(found.getMaxX()).as(lines.get(i).text()).isCloseTo(expected.getMaxX(), within(0.01));
                assertThat(found.getMinY()).as(lines.get(i).text()).isCloseTo(expected.getMinY(), within(0.01));
                assertThat(found.getMaxY()).as(lines.get(i).text()).isCloseTo(expected.getMaxY(), within(0.01));
            }
        }
    }

    /** With all that the library does for a reader who wants running text. */
    private static final class LetterByLetter extends PDFTextStripper {
        private final List<String> texts = new ArrayList<>();
        private final List<Rectangle2D> boxes = new ArrayList<>();
        private StringBuilder text = new StringBuilder();
        private Rectangle2D room;

        @Override
        protected void endPage(PDPage page) {
            end();
        }

        @Override
        public void showTextString(byte[] string) throws IOException {
            super.showTextString(string);
            end();
        }

        @Override
        public void showTextStrings(COSArray strings) throws IOException {
            super.showTextStrings(strings);
            end();
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            double height = letter.getHeightDir() * 0.7;
            var box = new Rectangle2D.Double(
                    letter.getXDirAdj(), letter.getYDirAdj() - height, letter.getWidthDirAdj(), height);
            room = room == null ? box : room.createUnion(box);
            text.append(letter.getUnicode());
        }

        private void end() {
            if (room != null && !text.toString().isBlank()) {
                texts.add(text.toString());
                boxes.add(room);
            }
            text = new StringBuilder();
            room = null;
        }
    }
}
