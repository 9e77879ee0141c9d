package org.bluebook.pages.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.bluebook.api.indicators.ObservationsResource.ObservationPut;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Status;
import org.bluebook.measures.Qualifier;
import org.bluebook.pages.forms.Form;
import org.bluebook.places.Place;

/** A place in the form of a month: what it had the month before, what is in force, and the fields for what is to be. */
public record Entry(Place place, Optional<Observation> before, Optional<Observation> standing) {
    static final String AMOUNT = "amount-";
    static final String QUALIFIER = "qualifier-";
    static final String REASON = "reason-";
    static final String REVISION = Form.VERSION + "-";

    public String amount() {
        return AMOUNT + place.code();
    }

    public String qualifier() {
        return QUALIFIER + place.code();
    }

    public String reason() {
        return REASON + place.code();
    }

    public String revision() {
        return REVISION + place.code();
    }

    /** The form with what is in force. */
    Form filledIn(Form form) {
        return standing.map(figure -> form.with(amount(), amountOf(figure))
                        .with(qualifier(), figure.quantity().qualifier())
                        .with(revision(), figure.revision()))
                .orElse(form);
    }

    /** Whether anything was said of the place that does not stand already. */
    boolean isSaid(Form form) {
        if (form.said(amount()) == null && form.choice(qualifier(), Qualifier.class) == null) {
            return false;
        }
        return standing.filter(figure -> form.value(amount()).replace(",", "").equals(amountOf(figure))
                        && qualifierIn(form) == figure.quantity().qualifier()
                        && form.said(reason()) == null)
                .isEmpty();
    }

    private Qualifier qualifierIn(Form form) {
        var chosen = form.choice(qualifier(), Qualifier.class);
        return chosen == null ? Qualifier.EXACTLY : chosen;
    }

    ObservationPut body(Form form, Status status, String source) {
        return new ObservationPut(
                number(form.said(amount())),
                form.choice(qualifier(), Qualifier.class),
                status,
                null,
                null,
                source,
                form.said(reason()));
    }

    private static BigDecimal number(String typed) {
        try {
            return typed == null ? null : new BigDecimal(typed.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new FieldsNotValid("amount", "body", "has to be a number such as 138 or 4.5");
        }
    }

    private static String amountOf(Observation figure) {
        var amount = figure.quantity().amount();
        return amount == null ? "" : amount.toPlainString();
    }
}
