package org.bluebook.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An application and a realm that answer what a test tells them to, and remember what they were asked. */
final class TalkingServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    TalkingServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** To "PUT /api/v1/x", for example; everything else is answered 200 and an empty object. */
    void reply(String request, int status, String body) {
        replies.put(request, new ArrayDeque<>(List.of(new Reply(status, body))));
    }

    /** The same with 200 and one body after the other; the last one stays. */
    void replies(String request, String... bodies) {
        replies.put(
                request,
                Stream.of(bodies).map(body -> new Reply(200, body)).collect(Collectors.toCollection(ArrayDeque::new)));
    }

    Api api() {
        var http = new Http();
        return new Api(http, base(), new Tokens(http, base().resolve("/realm"), "secret", Clock.systemUTC()));
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** As "PUT /api/v1/x" or, of the clock, "clock 2006-04-13T16:00:00Z"; requests for tokens are left out. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (request.endsWith("/token")) {
            send(exchange, new Reply(200, "{\"access_token\":\"t\",\"expires_in\":300}"));
            return;
        }
        asked.add(request.endsWith("/clock") ? "clock " + body.replaceAll("^.*\"at\":\"|\"}$", "") : request);
        send(exchange, next(request));
    }

    private synchronized Reply next(String request) {
        var left = replies.get(request);
        if (left == null) {
            return new Reply(200, "{}");
        }
        return left.size() > 1 ? left.removeFirst() : left.getFirst();
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private record Reply(int status, String body) {}
}
