package org.bluebook.reporting.documents;

import java.util.List;
import org.bluebook.templates.Template;

/** The small registers: what is new and being watched, and who is given to drugs alone. */
final class RegistersPart {
    private final Frozen frozen;

    RegistersPart(Frozen frozen) {
        this.frozen = frozen;
    }

    List<Block> inFull() {
        return List.of(new Heading(1, "Emerging trends and staff"), trends(), staff());
    }

    private Table trends() {
        return new Table(
                "Emerging trends",
                Template.STATEMENTS,
                List.of("Trend", "State", "What is known"),
                frozen.facts().registers().trends().stream()
                        .map(t -> List.of(Cell.text(t.topic()), Cell.text(t.status()), Cell.text(t.note())))
                        .toList(),
                List.of());
    }

    private Table staff() {
        return new Table(
                "Staff given to drugs alone",
                Template.STATEMENTS,
                List.of("Unit", "Staff", "Remit"),
                frozen.facts().registers().resources().stream()
                        .map(r -> List.of(Cell.text(r.unit()), Cell.of(r.staff()), Cell.text(r.remit())))
                        .toList(),
                List.of());
    }
}
