package org.bluebook.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is sent as a file where one person has several at one moment, as that person would. */
enum Sheet {
    OBSERVATIONS(
            "/api/v1/indicators/([^/]+)/observations/([^/]+)/([^/]+)",
            "Indicator,Place,Period,Amount,Qualifier,Status,Source,Stated as,Period as stated,Reason") {
        @Override
        Stream<Stream<String>> rows(Matcher address, JsonNode body) {
            var figure = Stream.of(address.group(1), address.group(2), address.group(3));
            var said = fields(body, "amount", "qualifier", "status", "source", "statedAs", "periodAsStated", "reason");
            return Stream.of(Stream.concat(figure, said));
        }
    },
    SEIZURES("/api/v1/seizures/([^/]+)", "Reference,Date,Unit,Place,Source,Drug,Amount,Measure,Qualifier") {
        @Override
        Stream<Stream<String>> rows(Matcher address, JsonNode body) {
            return StreamSupport.stream(body.required("drugs").spliterator(), false)
                    .map(drug -> Stream.of(
                                    Stream.of(address.group(1)),
                                    fields(body, "day", "unit", "place", "source"),
                                    fields(drug, "drug", "amount", "measure", "qualifier"))
                            .flatMap(part -> part));
        }
    };

    private final Pattern address;
    private final String columns;

    Sheet(String address, String columns) {
        this.address = Pattern.compile(address);
        this.columns = columns;
    }

    /** The rows that a request comes to: one for each figure, or for each drug of a seizure. */
    abstract Stream<Stream<String>> rows(Matcher address, JsonNode body);

    static Optional<Sheet> of(Line line) {
        return Stream.of(values())
                .filter(sheet -> sheet.matched(line).matches())
                .findFirst();
    }

    String csv(List<Line> lines) {
        var rows = lines.stream()
                .flatMap(line -> {
                    var matched = matched(line);
                    return matched.matches() ? rows(matched, line.body()) : Stream.empty();
                })
                .map(row -> row.map(Sheet::quoted).collect(Collectors.joining(",")));
        return Stream.concat(Stream.of(columns), rows).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private Matcher matched(Line line) {
        return address.matcher(URI.create(line.path()).getPath());
    }

    private static Stream<String> fields(JsonNode body, String... names) {
        return Stream.of(names).map(name -> body.path(name).asText());
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
