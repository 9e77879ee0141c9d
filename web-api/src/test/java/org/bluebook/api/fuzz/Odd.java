package org.bluebook.api.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Odd values, by what they try. */
final class Odd {
    private static final List<String> SHAPES = List.of(
            "' OR 1=1 --",
            "1; DROP TABLE action; --",
            "x' UNION SELECT password FROM users --",
            "%' AND SLEEP(9) --",
            "${jndi:ldap://127.0.0.1:1/a}",
            "${${lower:j}ndi:rmi://127.0.0.1:1/a}",
            "#{7*7}",
            "{{7*7}}",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "/etc/passwd",
            "file:///etc/passwd",
            "http://127.0.0.1:1/",
            "<script>alert(1)</script>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "=HYPERLINK(\"http://127.0.0.1:1\")",
            "\r\nSet-Cookie: a=b",
            "%s%s%n%x",
            "%00",
            "\u00e9\u4e2d\ud83d\ude00",
            "\u202egnp.exe",
            "\ufeffBOM",
            "e\u0301",
            " ",
            "",
            "null",
            "true",
            "NaN",
            "-0",
            "9999-12-31",
            "0000-00-00",
            "2006-02-30",
            "+999999999-12-31",
            "-2006-01-01",
            "2006-13",
            "FY9999",
            "FY0000Q1",
            "R12-0000-01",
            "9999-12-31T23:59:59.999999999Z",
            "+1000000000-12-31T23:59:59Z",
            "*",
            "\"",
            "'",
            "\\",
            "a".repeat(21),
            "a".repeat(61),
            "a".repeat(5_000),
            "\u4e2d".repeat(700),
            "\ud83d\ude00".repeat(300));

    /** None of these is taken as the value of any member, whatever it is. */
    private static final List<String> NEVER_TAKEN = List.of(
            "\"\\u0000\"",
            "\"a\\u001fb\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"raw \u0001 control\"",
            "\"line\nbreak\"",
            "\"bad \\x escape\"",
            "\"not ended",
            "{\"neverHeardOf\": 1}",
            "[[[[1]]]]",
            "[".repeat(2_000) + "]".repeat(2_000),
            "{\"a\":".repeat(1_500) + "1" + "}".repeat(1_500),
            "tru",
            "undefined",
            "'single'",
            "NaN",
            "-Infinity",
            "0x10",
            "01",
            "1e",
            "1.",
            ".5",
            "--1",
            "/* comment */ 1",
            "");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1.5",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1e400",
            "-1e400",
            "1e-400",
            "1e2147483647",
            "1e-2147483648",
            "1e99999999999",
            "123456789012345678901234567890.123456789",
            "0.0000001",
            "9".repeat(1_100));

    private Odd() {}

    /** Text that is odd, and may all the same be taken. */
    static Arbitrary<String> text() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(SHAPES)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().all().ofMaxLength(30)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(12)));
    }

    static Arbitrary<String> neverTaken() {
        return Arbitraries.of(NEVER_TAKEN);
    }

    /** A JSON value that is odd, and may all the same be taken. */
    static Arbitrary<String> value() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, text().map(Odd::quoted)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(NUMBERS)),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of("null", "true", "false", "[]", "{}", "[null]", "[{}]", "\"\"")));
    }

    /** As a string of JSON, whose control characters and lone surrogates are escaped. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c)) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
