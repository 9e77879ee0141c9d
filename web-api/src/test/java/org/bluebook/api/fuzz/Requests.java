package org.bluebook.api.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.bluebook.api.fuzz.Description.Operation;

/** Requests from the API's description: good ones, and what becomes of good ones by one or two mistakes. */
final class Requests {
    private static final int TOO_LARGE = 1_100_000;
    private static final String JSON = "application/json";
    private static final String UNRESERVED = "-._~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Description description;
    private final Map<String, List<String>> known;
    private final Map<Operation, String> allowed;
    private final List<String> people;

    /** {@code known} has values that are on record, by the name of a parameter or field; {@code allowed} who may. */
    Requests(
            Description description,
            Map<String, List<String>> known,
            Map<Operation, String> allowed,
            List<String> people) {
        this.description = description;
        this.known = known;
        this.allowed = allowed;
        this.people = people;
    }

    Arbitrary<Sent> any() {
        return Arbitraries.oneOf(allowed.keySet().stream().map(this::of).toList());
    }

    private Arbitrary<Sent> of(Operation operation) {
        return Combinators.combine(
                        method(operation), target(operation), who(operation), headers(), body(operation), trace())
                .as((method, target, who, headers, body, trace) -> {
                    var all = new LinkedHashMap<>(headers.map());
                    body.type().ifPresent(type -> all.put("Content-Type", type));
                    all.putIfAbsent("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
                    boolean doomed = target.doomed() || who.doomed() || body.doomed() || method.doomed();
                    return new Sent(method.text(), target.text(), who.text(), all, body.bytes(), doomed, trace);
                });
    }

    private static Arbitrary<Part> method(Operation operation) {
        return Arbitraries.frequencyOf(
                Tuple.of(40, Arbitraries.just(new Part(operation.method(), false))),
                Tuple.of(
                        1,
                        Arbitraries.of("DELETE", "PATCH", "TRACE", "HEAD", "OPTIONS", "PROPFIND", "GET", "POST", "PUT")
                                .map(method -> new Part(method, false))));
    }

    private Arbitrary<Part> who(Operation operation) {
        var right = new Part(allowed.get(operation), false);
        return Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.just(right)),
                Tuple.of(3, Arbitraries.of(people).map(person -> new Part(person, false))),
                Tuple.of(1, Arbitraries.of(new Part(null, true), new Part("", true), new Part("nobody", true))));
    }

    private static Arbitrary<String> trace() {
        return Arbitraries.integers().between(0, 255).list().ofSize(16).map(numbers -> {
            var bytes = new byte[16];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = numbers.get(i).byteValue();
            }
            bytes[0] = 1;
            return HexFormat.of().formatHex(bytes);
        });
    }

    // The address

    private Arbitrary<Part> target(Operation operation) {
        var path = path(operation);
        var query = operation.queries().isEmpty() ? Arbitraries.just("") : query(operation);
        return Combinators.combine(path, query)
                .as((p, q) -> new Part(p.text() + (q.isEmpty() ? "" : "?" + q), p.doomed()));
    }

    private Arbitrary<Part> path(Operation operation) {
        Arbitrary<String> path = Arbitraries.just("");
        for (var step : operation.path().substring(1).split("/")) {
            path = Combinators.combine(path, step(step)).as((before, next) -> before + "/" + next);
        }
        return Arbitraries.frequencyOf(
                Tuple.of(30, path.map(text -> new Part(text, false))),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        path,
                                        Arbitraries.of(
                                                "/../../../etc/passwd",
                                                "/%2e%2e/%2e%2e/etc/passwd",
                                                "/..%2f..%2fetc%2fpasswd",
                                                "/..;/x",
                                                ";a=b",
                                                "//",
                                                "/.",
                                                "%",
                                                "%zz",
                                                "%c0%ae%c0%ae",
                                                "%ed%a0%80",
                                                "%00",
                                                "\u00ff"))
                                .as((text, more) -> new Part(text + more, false))));
    }

    /** A step of a path: as it stands, or something on record, or something odd. */
    private Arbitrary<String> step(String step) {
        if (!step.startsWith("{")) {
            int brace = step.indexOf('{');
            return brace < 0 ? Arbitraries.just(step) : Arbitraries.just(step.substring(0, brace));
        }
        int end = step.indexOf('}');
        var name = step.substring(1, end).replaceFirst("\\s*:.*", "");
        var rest = step.substring(end + 1);
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of(known.getOrDefault(name, List.of("1")))),
                        Tuple.of(1, Odd.text()),
                        Tuple.of(1, Arbitraries.of("NEW-1", "new", "2", "7", "999", "2006-01", "1.pdf")))
                .map(value -> encoded(value) + rest);
    }

    private Arbitrary<String> query(Operation operation) {
        var parameter = Arbitraries.oneOf(
                operation.queries().stream().map(this::parameter).toList());
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")),
                Tuple.of(5, parameter.list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("&", all))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "limit=%00", "=", "&&", "limit", "a[b]=c", "%zz=1", "limit=%zz", "after=%ed%a0%80")));
    }

    private Arbitrary<String> parameter(JsonNode parameter) {
        var name = parameter.path("name").asText();
        return Arbitraries.frequencyOf(
                        Tuple.of(2, value(name, parameter.path("schema")).map(Requests::bare)),
                        Tuple.of(2, Odd.text()),
                        Tuple.of(1, Arbitraries.of("0", "501", "-1", "1e9", "5", "99999999999999999999")),
                        Tuple.of(1, Odd.text().map(Requests::cursor)))
                .map(value -> name + "=" + encoded(value));
    }

    private static String bare(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    /** In the form that cursors have. */
    private static String cursor(String text) {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Percent-encoded; a lone surrogate as the three bytes that it would have. */
    private static String encoded(String text) {
        var encoded = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (UNRESERVED.indexOf(point) >= 0) {
                encoded.append((char) point);
            } else if (point >= 0xd800 && point < 0xe000) {
                encoded.append("%%%02x%%%02x%%%02x"
                        .formatted(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f)));
            } else {
                for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append("%%%02x".formatted(b & 0xff));
                }
            }
        });
        return encoded.toString();
    }

    // The headers

    private static Arbitrary<Headers> headers() {
        return Combinators.combine(
                        sometimes(
                                "If-Match",
                                2,
                                "*",
                                "\"0\"",
                                "\"1\"",
                                "\"2\"",
                                "W/\"1\"",
                                "\"",
                                ",",
                                "1",
                                "a".repeat(3_000),
                                "\u00e9"),
                        sometimes(
                                "Accept",
                                3,
                                JSON,
                                "text/csv",
                                "*/*",
                                "application/csvm+json",
                                "text/html",
                                "///",
                                "a",
                                "application/json;q=nan",
                                "*/json",
                                ",,,",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                "application/pdf",
                                "\u00e9"),
                        sometimes("Idempotency-Key", 9, "a", "a b", "\u00e9", "k".repeat(101), "../..", "'"),
                        sometimes("If-None-Match", 9, "*", "\"0\"", "W/\"0\"", "\"", "garbage"),
                        sometimes(
                                "traceparent",
                                40,
                                "",
                                "00-0-0-0",
                                "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01",
                                "${jndi:ldap://127.0.0.1:1/a}"),
                        sometimes(
                                "X-Odd",
                                20,
                                "Range: bytes=0-",
                                "Expect: nothing",
                                "Content-Encoding: gzip",
                                "X-HTTP-Method-Override: DELETE",
                                "X-Forwarded-For: '; --",
                                "Accept-Language: ${jndi:ldap://127.0.0.1:1/a}",
                                "Cookie: a=\"b",
                                "Accept-Charset: nonsense",
                                "Accept-Encoding: ;;;"))
                .as((a, b, c, d, e, f) -> {
                    var headers = new LinkedHashMap<String, String>();
                    for (var some : List.of(a, b, c, d, e)) {
                        headers.putAll(some);
                    }
                    f.values()
                            .forEach(line -> headers.put(
                                    line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
                    return new Headers(headers);
                });
    }

    /** One time in some. */
    private static Arbitrary<Map<String, String>> sometimes(String name, int some, String... values) {
        return Arbitraries.frequencyOf(
                Tuple.of(some - 1, Arbitraries.just(Map.<String, String>of())),
                Tuple.of(1, Arbitraries.of(values).map(value -> Map.of(name, value))));
    }

    // The body

    private Arbitrary<Body> body(Operation operation) {
        if (operation.takesAFile()) {
            return file();
        }
        if (!operation.takesABody()) {
            return Arbitraries.frequencyOf(
                    Tuple.of(9, Arbitraries.just(new Body(new byte[0], null, false))),
                    Tuple.of(1, Odd.neverTaken().map(text -> new Body(utf8(text), JSON, false))));
        }
        var good = good(operation);
        return Arbitraries.frequencyOf(
                Tuple.of(3, good.map(json -> new Body(utf8(json.toString()), JSON, false))),
                Tuple.of(6, spoilt(good, Spoil.Kind.REPLACED, Odd.neverTaken(), true)),
                Tuple.of(6, spoilt(good, Spoil.Kind.REPLACED, Odd.value(), false)),
                Tuple.of(2, spoilt(good, Spoil.Kind.DROPPED, Odd.value(), false)),
                Tuple.of(2, spoilt(good, Spoil.Kind.TWICE, Odd.value(), true)),
                Tuple.of(2, spoilt(good, Spoil.Kind.EXTRA, Odd.value(), true)),
                Tuple.of(2, mangled(good)),
                Tuple.of(1, ofAnotherType(good)));
    }

    /** A table whose cells are odd, under headings that are known or not, or no table at all. */
    private static Arbitrary<Body> file() {
        var heads = Arbitraries.of(
                "Indicator,Place,Period,Amount,Qualifier,Status,Source,Reason",
                "Reference,Date,Unit,Place,Drug,Amount,Measure,Qualifier,Source,Reason",
                "Reference,Network,Date,Unit,Place,Method,Source,Reason",
                "Action,Month,Rating,Forecast,Narrative,Reason,No change because,Revised because",
                "a,a,a",
                "");
        var row = Odd.text()
                .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
                .list()
                .ofMaxSize(12)
                .map(cells -> String.join(",", cells));
        var rows = row.list().ofMaxSize(6).map(all -> String.join("\r\n", all));
        var types = Arbitraries.of(
                "text/csv",
                "text/csv",
                "application/octet-stream",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                JSON);
        return Combinators.combine(
                        heads,
                        rows,
                        types,
                        Odd.neverTaken(),
                        Arbitraries.integers().between(0, 9))
                .as((head, table, type, odd, how) -> new Body(
                        utf8(how == 0 ? odd : how == 1 ? "PK\u0003\u0004" + table : head + "\r\n" + table),
                        type,
                        false));
    }

    private static Arbitrary<Body> spoilt(
            Arbitrary<JsonNode> good, Spoil.Kind kind, Arbitrary<String> raw, boolean doomed) {
        return Combinators.combine(good, Arbitraries.integers().between(0, 99), raw)
                .as((json, at, odd) ->
                        new Body(utf8(new Spoil(kind, at, odd).write(json)), JSON, doomed && Spoil.canSpoil(json)));
    }

    /** Bytes that are no longer the JSON they were. */
    private static Arbitrary<Body> mangled(Arbitrary<JsonNode> good) {
        return Combinators.combine(
                        good,
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(1, 400))
                .as((json, how, at) -> new Body(mangled(json.toString(), how, at), JSON, true));
    }

    private static byte[] mangled(String json, int how, int at) {
        return switch (how) {
            case 0 -> utf8(json.substring(0, at % json.length()));
            case 1 -> utf8(json + " trailing");
            case 2 -> utf8(json + json);
            case 3 -> json.getBytes(StandardCharsets.UTF_16);
            case 4 -> utf8("[" + json + "]");
            case 5 -> utf8("[".repeat(20_000));
            case 6 -> utf8("\"" + "x".repeat(at) + "\"");
            case 7 -> utf8("null");
            case 8 -> utf8("12345");
            case 9 -> notUtf8(json, at);
            case 10 ->
                at < 20 || json.indexOf('"') < 0
                        ? utf8("{\"a\": \"" + "x".repeat(TOO_LARGE) + "\"}")
                        : utf8(json.replace('"', '\''));
            default -> new byte[at];
        };
    }

    private static byte[] notUtf8(String json, int at) {
        var bytes = utf8(json);
        bytes[at % (bytes.length - 1)] = (byte) 0xff;
        return bytes;
    }

    private static Arbitrary<Body> ofAnotherType(Arbitrary<JsonNode> good) {
        return Combinators.combine(
                        good,
                        Arbitraries.of(
                                "text/plain",
                                "application/xml",
                                "multipart/form-data",
                                "application/x-www-form-urlencoded",
                                "text/csv",
                                "///",
                                "json",
                                "\u00e9"))
                .as((json, type) -> new Body(utf8(json.toString()), type, true));
    }

    private Arbitrary<JsonNode> good(Operation operation) {
        var made = value("body", operation.body());
        return operation.examples().isEmpty()
                ? made
                : Arbitraries.frequencyOf(Tuple.of(1, made), Tuple.of(1, Arbitraries.of(operation.examples())));
    }

    /** A value that its schema lets through, of something on record where there is such a thing. */
    private Arbitrary<JsonNode> value(String name, JsonNode of) {
        var schema = description.resolved(of);
        if (schema.has("enum")) {
            var values = new ArrayList<JsonNode>();
            schema.get("enum").forEach(value -> {
                if (!value.isNull()) {
                    values.add(value);
                }
            });
            return Arbitraries.of(values);
        }
        var json = JsonNodeFactory.instance;
        return switch (Description.type(schema)) {
            case "object" -> object(schema);
            case "array" ->
                value(name, schema.path("items"))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(values -> json.arrayNode().addAll(values));
            case "integer" -> Arbitraries.of(1, 2, 3, 9).map(json::numberNode);
            case "number" -> Arbitraries.of(1.5, 12.25, 138.0, 0.5).map(json::numberNode);
            case "boolean" -> Arbitraries.of(true, false).map(json::booleanNode);
            default -> text(name, schema).map(json::textNode);
        };
    }

    private Arbitrary<JsonNode> object(JsonNode schema) {
        Arbitrary<com.fasterxml.jackson.databind.node.ObjectNode> object =
                Arbitraries.create(JsonNodeFactory.instance::objectNode);
        var needed = new ArrayList<String>();
        schema.path("required").forEach(name -> needed.add(name.asText()));
        for (var property : schema.path("properties").properties()) {
            var name = property.getKey();
            var present = needed.contains(name) ? Arbitraries.just(true) : Arbitraries.of(true, true, false);
            object = Combinators.combine(object, present, value(name, property.getValue()))
                    .as((before, is, value) -> {
                        var next = before.deepCopy();
                        if (is) {
                            next.set(name, value);
                        }
                        return next;
                    });
        }
        return object.map(made -> made);
    }

    private Arbitrary<String> text(String name, JsonNode schema) {
        if (known.containsKey(name)) {
            return Arbitraries.of(known.get(name));
        }
        return switch (schema.path("format").asText()) {
            case "date" -> Arbitraries.of("2006-01-10", "2006-03-01", "2005-06-01", "1995-01-03");
            case "date-time" -> Arbitraries.of("2006-04-13T16:00:00Z", "2006-04-24T09:00:00Z");
            default -> Arbitraries.of("Some words.", "Other words: \u00a316bn, 10\u201315 %.");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Part(String text, boolean doomed) {}

    private record Headers(Map<String, String> map) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Body(byte[] bytes, String contentType, boolean doomed) {
        java.util.Optional<String> type() {
            return java.util.Optional.ofNullable(contentType);
        }
    }
}
