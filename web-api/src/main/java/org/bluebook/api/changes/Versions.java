package org.bluebook.api.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.function.Supplier;

/** The version of a thing as its strong ETag, and what the caller says of the one they have. */
@RequestScoped
public class Versions {
    private final HttpHeaders headers;

    @Inject
    Versions(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Refuses a change of something that has this version, unless the caller says that this is the one they read. */
    public void requireMatch(int version) {
        requireMatch(tag(version));
    }

    void requireMatch(String tag) {
        var sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null || sent.isBlank()) {
            throw new ChangeNeedsVersion(tag);
        }
        if (!lists(sent, tag)) {
            throw new ChangedMeanwhile(sent, tag);
        }
    }

    /** What is asked for, or only that it has not changed since the caller got it. */
    public Response answer(int version, Supplier<?> body) {
        return answer(tag(version), body);
    }

    public Response answer(String tag, Supplier<?> body) {
        var sent = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var response =
                sent != null && lists(sent.replace("W/", ""), tag) ? Response.notModified() : Response.ok(body.get());
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Whether the caller has a version already, so that it pays to ask for the number alone. */
    public boolean areKnown() {
        return headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null;
    }

    private static boolean lists(String sent, String tag) {
        return Arrays.stream(sent.split(",", -1)).map(String::strip).anyMatch(t -> t.equals(tag) || t.equals("*"));
    }
}
