package org.bluebook.pages.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.actions.Action;
import org.bluebook.actions.Rag;
import org.bluebook.actions.Update;
import org.bluebook.api.actions.UpdatesResource.UpdatePut;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.Violation;
import org.bluebook.calendar.Period;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Standing;
import org.bluebook.pages.look.Choice;

/** The month's form: how it is filled in, and what it says to the operation. */
@ApplicationScoped
class ReportForm {
    static final Map<String, String> LABELS = Map.of(
            "rag", "How it stands",
            "forecast", "How it will stand next month",
            "reason", "Why it stands so",
            "changed", "Did anything change in the month?",
            "narrative", "What was done",
            "noChangeBecause", "Nothing changed, because",
            "revisedBecause", "Why the report is revised");

    private static final String SOMETHING = "SOMETHING";
    private static final String NOTHING = "NOTHING";

    private final Validator validator;

    @Inject
    ReportForm(Validator validator) {
        this.validator = validator;
    }

    /** As it stands or, where nothing does, as it stood the month before. */
    static Form filledIn(Action action, YearMonth month) {
        var standing = action.updateFor(Period.month(month));
        return standing.map(update -> filledIn(rated(update), update))
                .or(() -> before(action, month).map(ReportForm::rated))
                .orElseGet(() -> Form.blank(LABELS));
    }

    private static Form rated(Update update) {
        return Form.blank(LABELS)
                .with("rag", update.rag())
                .with("forecast", update.forecast())
                .with("reason", update.reason());
    }

    private static Form filledIn(Form rated, Update update) {
        return rated.with("narrative", update.narrative())
                .with("noChangeBecause", update.noChangeBecause().orElse(null))
                .with("changed", update.noChangeBecause().isPresent() ? NOTHING : SOMETHING)
                .with(Form.VERSION, update.revision());
    }

    /** Beside what was reported meanwhile, which sending it again revises. */
    static Form beside(Form form, Update update, String address) {
        var ratings = Choice.among(Rag.class, Rag::inWords);
        return form.beside(() -> Standing.at(address)
                        .by(update.reportedBy(), update.reportedAt())
                        .with("rag", update.rag(), ratings)
                        .with("forecast", update.forecast(), ratings)
                        .with("reason", update.reason())
                        .with("narrative", update.narrative())
                        .with("noChangeBecause", update.noChangeBecause().orElse("")))
                .with(Form.VERSION, update.revision());
    }

    static Optional<Update> before(Action action, YearMonth month) {
        return action.updateFor(Period.month(month.minusMonths(1)));
    }

    /** What the operation takes; everything that is to be put right is said at once. */
    UpdatePut body(Form form) {
        boolean nothing = form.has("changed", NOTHING);
        var body = new UpdatePut(
                form.choice("rag", Rag.class),
                form.choice("forecast", Rag.class),
                nothing ? null : form.said("narrative"),
                form.said("reason"),
                nothing ? form.said("noChangeBecause") : null,
                form.said("revisedBecause"),
                null);
        var wrong = wrong(form, body, nothing);
        if (!wrong.isEmpty()) {
            throw new FieldsNotValid(wrong);
        }
        return body;
    }

    private List<Violation> wrong(Form form, UpdatePut body, boolean nothing) {
        var wrong = new ArrayList<Violation>();
        validator
                .validate(body)
                .forEach(v -> wrong.add(missing(v.getPropertyPath().toString(), v.getMessage())));
        if (form.said("changed") == null) {
            wrong.add(missing("changed", "has to be answered"));
        } else if (nothing && body.noChangeBecause() == null) {
            wrong.add(missing("noChangeBecause", "is missing"));
        } else if (!nothing && body.narrative() == null) {
            wrong.add(missing("narrative", "is missing"));
        }
        if (form.said(Form.VERSION) != null && body.revisedBecause() == null) {
            wrong.add(missing("revisedBecause", "is missing"));
        }
        return wrong.stream()
                .sorted((one, other) -> Integer.compare(ORDER.indexOf(one.field()), ORDER.indexOf(other.field())))
                .toList();
    }

    private static final List<String> ORDER =
            List.of("rag", "forecast", "reason", "changed", "narrative", "noChangeBecause", "revisedBecause");

    private static Violation missing(String field, String message) {
        return new Violation(field, "body", message);
    }
}
