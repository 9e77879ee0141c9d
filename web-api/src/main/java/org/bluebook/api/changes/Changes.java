package org.bluebook.api.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bluebook.api.audit.Asking;
import org.bluebook.api.audit.Sealing;
import org.bluebook.audit.AuditTrail;
import org.bluebook.store.Transient;

/** Makes a change in one transaction with its audit row and, under an Idempotency-Key, with the answer to be repeated. */
@ApplicationScoped
public class Changes {
    private final Asking asking;
    private final AuditTrail audit;
    private final Sealing sealing;
    private final KeptAnswers kept;
    private final RequestKey requestKey;
    private final EntityManager store;
    private final ObjectMapper json;
    private final Clock clock;
    private final FreshTags fresh;

    @Inject
    Changes(
            Asking asking,
            AuditTrail audit,
            Sealing sealing,
            KeptAnswers kept,
            RequestKey requestKey,
            EntityManager store,
            ObjectMapper json,
            Clock clock,
            FreshTags fresh) {
        this.asking = asking;
        this.audit = audit;
        this.sealing = sealing;
        this.kept = kept;
        this.requestKey = requestKey;
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.fresh = fresh;
    }

    /** Makes it, again from the start where the store says that another transaction was quicker. */
    public Response make(Supplier<Answer> change) {
        return make(change, 60);
    }

    /** The same for work that may take long, in seconds. */
    public Response make(Supplier<Answer> change, int seconds) {
        var response = Transient.again(
                () -> QuarkusTransaction.requiringNew().timeout(seconds).call(() -> once(change)));
        fresh.forget();
        sealing.nudge();
        return response;
    }

    /**
     * The same for a change that needs something made first, which takes long: that is made before the transaction begins,
     * unless the answer to a repeat is there already.
     */
    public <T> Response make(Supplier<T> first, Function<T, Answer> change) {
        var before = QuarkusTransaction.requiringNew().call(() -> keptAnswer().isPresent());
        var made = before ? null : first.get();
        return make(() -> change.apply(made));
    }

    private Optional<KeptAnswer> keptAnswer() {
        return key().flatMap(k -> kept.under(k, clock.instant()));
    }

    private Optional<KeptAnswer.Key> key() {
        return requestKey.name().map(name -> new KeptAnswer.Key(asking.who().name(), name));
    }

    private Response once(Supplier<Answer> change) {
        var before = keptAnswer();
        if (before.isPresent()) {
            return before.get().replay(requestKey.requestHash());
        }
        var answer = change.get();
        store.flush();
        var tag = answer.hasVersion() ? Versions.tag(answer.version().getAsInt()) : null;
        var body = written(answer.body().get());
        if (answer.changed()) {
            audit.wrote(asking.asked().noting(answer.note()), answer.status());
        }
        keep(key(), answer, tag, body);
        return response(answer.status(), body, tag, answer.location()).build();
    }

    private void keep(Optional<KeptAnswer.Key> key, Answer answer, String tag, String body) {
        key.ifPresent(k -> kept.persist(new KeptAnswer(
                k, requestKey.requestHash(), answer.status(), tag, answer.location(), body, clock.instant())));
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written.", e);
        }
    }

    static ResponseBuilder response(int status, String body, String tag, String location) {
        var response = Response.status(status).entity(body).type(MediaType.APPLICATION_JSON);
        if (tag != null) {
            response.header(HttpHeaders.ETAG, tag);
        }
        return location == null ? response : response.header(HttpHeaders.LOCATION, location);
    }
}
