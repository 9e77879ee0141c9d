package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluebook.reporting.rendering.Papers;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    @Test
    void takesTheShortWayToTheSameWords() {
        var texts = Stream.of(
                        Papers.boardContent().texts(),
                        Papers.committeeContent().texts(),
                        Stream.of("", " ", "a", "a b", "_x9-y ", "5 \u00B5g of Caf\u00E9", "\uFB01ne"))
                .flatMap(text -> text);

        assertThat(texts).allSatisfy(text -> assertThat(words(text)).isEqualTo(theLongWay(text)));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        Spelling.words(text, words::add);
        return words;
    }

    private static List<String> theLongWay(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
