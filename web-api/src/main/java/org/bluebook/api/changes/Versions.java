package org.bluebook.api.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.bluebook.api.audit.Asking;

/** The version of a thing as its strong ETag, and what the caller says of the one they have. */
@RequestScoped
public class Versions {
    private final HttpHeaders headers;
    private final Asking asking;
    private final FreshTags fresh;

    @Inject
    Versions(@Context HttpHeaders headers, Asking asking, FreshTags fresh) {
        this.headers = headers;
        this.asking = asking;
        this.fresh = fresh;
    }

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Refuses a change of something that has this version, unless the caller says that this is the one they read. */
    public void requireMatch(int version) {
        requireMatch(tag(version));
    }

    /** The same for one of several, which a body names with the version that was read. */
    public static void requireSame(String what, int read, int version) {
        if (read != version) {
            throw new ChangedMeanwhile(what, read, version);
        }
    }

    void requireMatch(String tag) {
        var sent = asking.header(HttpHeaders.IF_MATCH);
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
        return sent != null && have(sent, tag) ? notModified(tag) : marked(Response.ok(body.get()), tag);
    }

    /** What looks alike to everybody who may ask for it; for a moment, whoever has it need not wait for the store. */
    public <T> Response answerAlike(Supplier<T> read, ToIntFunction<T> version, Function<T, ?> body) {
        long changesBefore = fresh.changes();
        T found = read.get();
        var tag = tag(version.applyAsInt(found));
        fresh.keep(asking.address(), tag, changesBefore);
        return answer(tag, () -> body.apply(found));
    }

    static Response notModified(String tag) {
        return marked(Response.notModified(), tag);
    }

    private static Response marked(ResponseBuilder response, String tag) {
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Whether the caller has a version already, so that it pays to ask for the number alone. */
    public boolean areKnown() {
        return headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null;
    }

    /** Whether what the caller sent in If-None-Match is this; a proxy may have called it weak. */
    static boolean have(String sent, String tag) {
        return lists(sent.replace("W/", ""), tag);
    }

    private static boolean lists(String sent, String tag) {
        return Arrays.stream(sent.split(",", -1)).map(String::strip).anyMatch(t -> t.equals(tag) || t.equals("*"));
    }
}
