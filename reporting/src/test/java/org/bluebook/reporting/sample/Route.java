package org.bluebook.reporting.sample;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A shape of path, with a star for what differs, and the verb for what is asked there. */
record Route(String method, List<String> shape, Consumer<List<Line>> verb) {
    static <B> Route put(String shape, Class<B> body, BiConsumer<Line, B> verb) {
        return of("PUT", shape, body, verb);
    }

    static <B> Route post(String shape, Class<B> body, BiConsumer<Line, B> verb) {
        return of("POST", shape, body, verb);
    }

    private static <B> Route of(String method, String shape, Class<B> body, BiConsumer<Line, B> verb) {
        return new Route(
                method, List.of(shape.split("/")), lines -> lines.forEach(line -> verb.accept(line, line.body(body))));
    }

    /** For what is recorded together with its neighbours: alone, each would cost a journey to the store. */
    static Route putMany(String shape, Consumer<List<Line>> verb) {
        return new Route("PUT", List.of(shape.split("/")), verb);
    }

    /** For what says when things happen and who is told, and that no paper prints. */
    static Route ofNoPaper(String method, String shape) {
        return new Route(method, List.of(shape.split("/")), lines -> {});
    }

    boolean takes(Line line) {
        return method.equals(line.method())
                && shape.size() == line.path().size()
                && IntStream.range(0, shape.size())
                        .allMatch(i -> shape.get(i).equals("*") || shape.get(i).equals(line.part(i)));
    }
}
