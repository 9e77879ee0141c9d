package org.bluebook.pages.forms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bluebook.api.audit.Asking;
import org.bluebook.api.problem.Complaint;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.jboss.logging.Logger;

/**
 * Sends what was typed to the operation that programs use, under its rules, its roles and its audit. Done, it leads on to
 * another page; refused, it shows the form again with what was typed; without a session, it keeps what was typed.
 */
@RequestScoped
public class Sending {
    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final int OK = 200;
    private static final int SIGN_IN_FIRST = 401;

    private final Asking asking;

    @Inject
    Sending(Asking asking) {
        this.asking = asking;
    }

    /** {@code next} is the address of the page that says that it was done. */
    public Response send(Form form, Consumer<Form> operation, Function<Form, TemplateInstance> again, String next) {
        return send(
                form,
                sent -> {
                    operation.accept(sent);
                    return next;
                },
                again);
    }

    /** The operation says where it goes on. */
    public Response send(Form form, Function<Form, String> operation, Function<Form, TemplateInstance> again) {
        say(form);
        return answer(
                form, () -> Response.seeOther(URI.create(operation.apply(form))).build(), again);
    }

    /** The page that follows tells what became of it, which no address could; sent once more, it tells the same. */
    public Response tell(
            Form form, Function<Form, TemplateInstance> operation, Function<Form, TemplateInstance> again) {
        say(form);
        return look(form, operation, again);
    }

    private void say(Form form) {
        form.named(Form.VERSION).ifPresent(v -> asking.says(HttpHeaders.IF_MATCH, "\"%s\"".formatted(v)));
        form.named(Form.ONCE).ifPresent(once -> asking.says("Idempotency-Key", once));
        asking.had(CanonicalJson.sha256(form.content()));
    }

    /** Sends nothing yet: {@code shown} is the page that follows, where nothing is to be put right. */
    public Response look(Form form, Function<Form, TemplateInstance> shown, Function<Form, TemplateInstance> again) {
        return answer(form, () -> page(OK, shown.apply(form)), again);
    }

    private Response answer(Form form, Supplier<Response> done, Function<Form, TemplateInstance> again) {
        try {
            return done.get();
        } catch (UnauthorizedException | AuthenticationFailedException e) {
            return page(SIGN_IN_FIRST, Pages.expired(asking.path(), form));
        } catch (RuntimeException e) {
            var complaint = Complaint.of(e).filter(c -> c.status() < 500).orElseThrow(() -> e);
            LOG.debug("A form was refused.", e);
            return page(complaint.status(), again.apply(form.complaining(complaint)));
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    @CheckedTemplate(basePath = "pages/forms")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance expired(String address, Form form);
    }
}
