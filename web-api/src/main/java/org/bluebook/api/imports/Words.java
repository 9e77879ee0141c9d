package org.bluebook.api.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of an enum as people write them: its names, or what is printed for them. */
record Words<E extends Enum<E>>(Class<E> type, Function<E, String> printed) {
    static <E extends Enum<E>> Words<E> of(Class<E> type, Function<E, String> printed) {
        return new Words<>(type, printed);
    }

    Optional<E> read(String text) {
        var wanted = plain(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(e ->
                        Stream.of(e.name(), printed.apply(e)).map(Words::plain).anyMatch(wanted::equals))
                .findFirst();
    }

    /** For a list to choose from: "Key arrest". */
    List<String> all() {
        return Arrays.stream(type.getEnumConstants()).map(Words::shown).toList();
    }

    private static String shown(Enum<?> constant) {
        var words = plain(constant.name());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("[_\\s]+", " ").toLowerCase(Locale.ROOT);
    }
}
