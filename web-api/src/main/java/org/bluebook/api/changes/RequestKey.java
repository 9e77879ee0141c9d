package org.bluebook.api.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bluebook.api.audit.Asking;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** The Idempotency-Key of a POST, and what the request was. */
@RequestScoped
class RequestKey {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final Asking asking;

    @Inject
    RequestKey(Asking asking) {
        this.asking = asking;
    }

    /** Only a POST can have one: a PUT names what it makes and can be repeated as it is. */
    Optional<String> name() {
        var sent = asking.header("Idempotency-Key");
        if (sent == null || !asking.method().equals(HttpMethod.POST)) {
            return Optional.empty();
        }
        if (!FORM.matcher(sent).matches()) {
            throw new KeyNotUnderstood();
        }
        return Optional.of(sent);
    }

    /** SHA-256 of method, address and body. */
    String requestHash() {
        return CanonicalJson.sha256(asking.method() + " " + asking.address() + "\n" + asking.bodyHash());
    }
}
