package org.bluebook.reporting.accessibility;

import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The words of a text, spelt alike wherever they stand; plain English takes the short way. */
final class Spelling {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Spelling() {}

    /** One glyph may stand for several signs, such as those for micro and for mu: they are told apart no more. */
    static String alike(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Letters, marks and numerals that stand together. */
    static void words(String text, Consumer<String> word) {
        if (!isPlain(text)) {
            WORD.matcher(alike(text)).results().forEach(found -> word.accept(found.group()));
            return;
        }
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isOfAWord(text.charAt(at))) {
                if (at > from) {
                    word.accept(text.substring(from, at));
                }
                from = at + 1;
            }
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfAWord(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }
}
