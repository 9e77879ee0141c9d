package org.bluebook.reporting.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.bluebook.reporting.snapshot.Facts;

/** What people wrote into the facts, and is printed as it stands: "null and void", or a token elsewhere than in the words of the paper. */
record Written(Facts facts) implements Predicate<String> {
    private static final String TOKEN = "{{";

    @Override
    public boolean test(String found) {
        var all = CanonicalJson.read(CanonicalJson.write(facts), ObjectNode.class);
        if (found.startsWith(TOKEN)) {
            all.remove("paper");
        }
        return stands(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(found) + "(?![\\p{L}\\p{N}])"), all);
    }

    private static boolean stands(Pattern found, JsonNode in) {
        if (in.isTextual()) {
            return found.matcher(in.textValue()).find();
        }
        for (var part : in) {
            if (stands(found, part)) {
                return true;
            }
        }
        return false;
    }
}
