package org.bluebook.pages.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.bluebook.api.audit.Asking;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.indicators.ObservationsResource;
import org.bluebook.api.problem.Complaint;
import org.bluebook.api.problem.ProblemType;
import org.bluebook.api.problem.Violation;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Status;
import org.bluebook.pages.forms.Form;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** Sends the rows of a form one by one: what is wrong with one keeps the others from nothing. */
@RequestScoped
class FigureRows {
    private final ObservationsResource observations;
    private final Asking asking;

    @Inject
    FigureRows(ObservationsResource observations, Asking asking) {
        this.observations = observations;
        this.asking = asking;
    }

    /** What is to be put right in the row; empty where it was taken. */
    List<Violation> send(String indicator, Period month, Entry entry, Form form, Status status, String source) {
        try {
            var body = entry.body(form, status, source);
            asking.says(HttpHeaders.IF_MATCH, version(form.said(entry.revision())));
            asking.says(
                    "Idempotency-Key",
                    "%s.%s".formatted(form.value(Form.ONCE), entry.place().code()));
            asking.had(CanonicalJson.sha256(body.toString()));
            observations.put(indicator, entry.place().code(), month, body);
            return List.of();
        } catch (RuntimeException e) {
            return Complaint.of(e).map(complaint -> wrong(complaint, entry)).orElseThrow(() -> e);
        }
    }

    private static String version(String revision) {
        return revision == null ? "" : Versions.tag(Integer.parseInt(revision));
    }

    private static List<Violation> wrong(Complaint complaint, Entry entry) {
        return complaint.violations().isEmpty()
                ? List.of(new Violation(entry.amount(), "body", "was not taken: " + sentence(complaint)))
                : complaint.violations().stream()
                        .map(v -> new Violation(field(v.field(), entry), "body", v.message()))
                        .toList();
    }

    /** The sentence of a program that left out a version is none for people. */
    private static String sentence(Complaint complaint) {
        return complaint.type() == ProblemType.CHANGED_MEANWHILE || complaint.type() == ProblemType.CHANGE_NEEDS_VERSION
                ? "somebody has entered another figure since you opened this page; it is shown in the row"
                : complaint.sentence().replaceFirst("\\.$", "");
    }

    private static String field(String of, Entry entry) {
        return of.equals("qualifier") ? entry.qualifier() : of.equals("reason") ? entry.reason() : entry.amount();
    }
}
