package org.bluebook.api.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bluebook.places.Place;
import org.bluebook.places.Unit;

/** Places and units by the code or the name they go by, whatever the case; a code goes before a name. */
final class Names {
    private final Map<String, Place> places;
    private final Map<String, Unit> units;

    Names(List<Place> places, List<Unit> units) {
        this.places = byCodeOrName(places, Place::code, Place::name);
        this.units = byCodeOrName(units, Unit::code, Unit::name);
    }

    Optional<Place> place(String text) {
        return Optional.ofNullable(places.get(key(text)));
    }

    Optional<Unit> unit(String text) {
        return Optional.ofNullable(units.get(key(text)));
    }

    private static <T> Map<String, T> byCodeOrName(List<T> things, Function<T, String> code, Function<T, String> name) {
        Map<String, T> found = new HashMap<>();
        things.forEach(thing -> found.put(key(code.apply(thing)), thing));
        things.forEach(thing -> found.putIfAbsent(key(name.apply(thing)), thing));
        return found;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
