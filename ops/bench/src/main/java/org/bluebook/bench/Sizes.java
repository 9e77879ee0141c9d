package org.bluebook.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How much is measured: "documents=34 rounds=7 warmup=8 observations=10000000", each as it is here unless given. */
record Sizes(int documents, int rounds, int warmUp, long observations) {
    static Sizes of(String... arguments) {
        var given = Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Sizes(
                (int) number(given, "documents", 34),
                (int) number(given, "rounds", 7),
                (int) number(given, "warmup", 8),
                number(given, "observations", 10_000_000));
    }

    /** In rounds: with few documents in each it takes more of them. */
    int longestWarmUp() {
        return 10 * warmUp;
    }

    private static long number(Map<String, String> given, String name, long otherwise) {
        return given.containsKey(name) ? Long.parseLong(given.get(name)) : otherwise;
    }
}
