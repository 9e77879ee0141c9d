package org.bluebook.pages.forms;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A field with what was typed into it, and what people call it. */
public record Typed(String name, String value, String label) {
    private static final Pattern PART_OF_A_DAY = Pattern.compile("(.+)-(day|month|year)");

    /** Between the words of a name such as "forecastReason", "body.reason" or "amount-E09000007". */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[._-]+|(?<=[a-z])(?=[A-Z])");

    /** A word of a name, and no code. */
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z]+");

    static Typed of(String name, String value, Map<String, String> labels) {
        return new Typed(name, value, label(name, labels));
    }

    private static String label(String name, Map<String, String> labels) {
        var part = PART_OF_A_DAY.matcher(name);
        return labels.containsKey(name)
                ? labels.get(name)
                : part.matches() && labels.containsKey(part.group(1))
                        ? "%s: %s".formatted(labels.get(part.group(1)), part.group(2))
                        : inWords(name);
    }

    /** "forecastReason" is "Forecast reason". */
    private static String inWords(String name) {
        var words = BETWEEN_WORDS
                .splitAsStream(name)
                .map(word -> WORD.matcher(word).matches() ? word.toLowerCase(Locale.UK) : word)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Whether somebody typed it, and not the page. */
    public boolean isOfPeople() {
        return !name.equals(Form.ONCE) && !name.startsWith(Form.VERSION) && !value.isEmpty();
    }
}
