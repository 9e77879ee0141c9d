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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bluebook.api.audit.Asking;
import org.bluebook.api.audit.Sealing;
import org.bluebook.api.problem.ProblemType;
import org.bluebook.audit.AuditTrail;
import org.bluebook.refusals.Refusal;
import org.bluebook.store.Transient;
import org.jboss.logging.Logger;

/** Makes a change in one transaction with its audit row and, under an Idempotency-Key, with the answer to be repeated. */
@ApplicationScoped
public class Changes {
    private static final Logger LOG = Logger.getLogger(Changes.class);
    private static final String FAILED =
            "Something went wrong here, and nothing was written. Try again; if it stays, tell the operator.";

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

    /**
     * Makes several changes, each in a transaction of its own with its row in the audit, which names the thing. What is
     * refused is audited too, told in a sentence, and stops none of the others.
     */
    public <T, V> List<V> each(
            Collection<T> things,
            Function<T, String> name,
            Function<T, Made<V>> change,
            BiFunction<T, String, V> refused) {
        List<V> told = new ArrayList<>();
        for (var thing : things) {
            try {
                told.add(Transient.again(() ->
                        QuarkusTransaction.requiringNew().call(() -> one(name.apply(thing), change.apply(thing)))));
            } catch (Refusal refusal) {
                refused(name.apply(thing), ProblemType.of(refusal));
                told.add(refused.apply(thing, refusal.getMessage()));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "What was asked for of %s failed.", name.apply(thing));
                refused(name.apply(thing), ProblemType.FAILURE);
                told.add(refused.apply(thing, FAILED));
            }
        }
        fresh.forget();
        sealing.nudge();
        return told;
    }

    private <V> V one(String name, Made<V> made) {
        store.flush();
        if (made.changed()) {
            audit.wrote(asking.asked().noting(name), 200);
        }
        return made.told();
    }

    private void refused(String name, ProblemType problem) {
        audit.refused(asking.asked().noting(name), problem.status(), problem.slug());
    }

    /** What one of several changes is answered with, and whether anything was written. */
    public record Made<V>(V told, boolean changed) {}

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
