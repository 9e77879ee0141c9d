package org.bluebook.pages.look;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One of several things that can be chosen in a form: what is sent, and what people read. */
public record Choice(String value, String words) {
    public static <E extends Enum<E>> List<Choice> among(Class<E> all, Function<E, String> words) {
        return Stream.of(all.getEnumConstants())
                .map(one -> new Choice(one.name(), words.apply(one)))
                .toList();
    }
}
