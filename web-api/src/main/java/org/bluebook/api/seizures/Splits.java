package org.bluebook.api.seizures;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.seizures.By;

/** Reads what totals are to be split by: "unit,month". */
final class Splits {
    private Splits() {}

    static Set<By> read(String text, Set<By> possible) {
        var by = EnumSet.noneOf(By.class);
        if (text == null || text.isEmpty()) {
            return by;
        }
        for (var name : text.split(",", -1)) {
            by.add(named(name.strip(), possible));
        }
        if (by.stream().filter(b -> b.span().isPresent()).count() > 1) {
            throw new FieldsNotValid("by", "query", "has more than one of month, quarter and year");
        }
        return by;
    }

    private static By named(String name, Set<By> possible) {
        return possible.stream()
                .filter(by -> word(by).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new FieldsNotValid(
                        "by",
                        "query",
                        "is to be some of "
                                + possible.stream().map(Splits::word).collect(Collectors.joining(", "))
                                + ", with commas between"));
    }

    private static String word(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
