package org.bluebook.pages.actions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.identity.Roles;
import org.bluebook.pages.forms.Form;

/** What owners have typed and not sent: each finds their own. */
@ApplicationScoped
@RolesAllowed(Roles.ACTION_OWNER)
class Drafts implements PanacheRepositoryBase<UpdateDraft, UpdateDraft.Key> {
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    @Inject
    Drafts(Caller caller, Clock clock, ObjectMapper json) {
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** Those of whoever asks; one statement. */
    List<UpdateDraft> own() {
        return list("key.account", caller.actor().name());
    }

    Optional<UpdateDraft> of(String action, YearMonth month) {
        return findByIdOptional(key(action, month));
    }

    /** The form with what was typed into it before; one made before there was a report does not pass for its revision. */
    Form form(UpdateDraft draft) {
        var filled = Form.blank(ReportForm.LABELS);
        for (var field : fields(draft).entrySet()) {
            filled = filled.with(field.getKey(), field.getValue());
        }
        return filled;
    }

    /** What was kept before goes. */
    @Transactional
    void keep(String action, YearMonth month, Form form) {
        var typed = written(form);
        of(action, month)
                .ifPresentOrElse(
                        draft -> draft.keep(typed, clock.instant()),
                        () -> persist(new UpdateDraft(key(action, month), typed, clock.instant())));
    }

    @Transactional
    void drop(String action, YearMonth month) {
        deleteById(key(action, month));
    }

    private UpdateDraft.Key key(String action, YearMonth month) {
        return new UpdateDraft.Key(action, month.toString(), caller.actor().name());
    }

    private String written(Form form) {
        var fields = new LinkedHashMap<String, String>();
        form.typed().stream()
                .filter(typed -> !typed.name().equals(Form.ONCE))
                .forEach(typed -> fields.put(typed.name(), typed.value()));
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft could not be written.", e);
        }
    }

    private Map<String, String> fields(UpdateDraft draft) {
        try {
            return json.readValue(draft.typed(), FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft could not be read.", e);
        }
    }
}
