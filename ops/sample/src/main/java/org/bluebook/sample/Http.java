package org.bluebook.sample;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;

/** One client for everything that is asked, with a deadline for each answer. */
final class Http {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> as) {
        var ready = request.timeout(PATIENCE).build();
        try {
            return client.send(ready, as);
        } catch (IOException e) {
            throw new NotTaken(
                    "%s %s had no answer: %s."
                            .formatted(ready.method(), ready.uri(), e.getClass().getSimpleName()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotTaken("Stopped while waiting for " + ready.uri() + ".", e);
        }
    }
}
