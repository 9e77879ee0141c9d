package org.bluebook.scheduler.outbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bluebook.reporting.publication.Format;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.publication.PreparationState;

/** Writes the letter of a delivery: the same one each time, as long as neither our words nor our options change. */
@ApplicationScoped
class Letters {
    private final Issues issues;
    private final MailOptions options;

    @Inject
    Letters(Issues issues, MailOptions options) {
        this.issues = issues;
        this.options = options;
    }

    Letter of(Delivery delivery) {
        var issue = delivery.issue();
        var told = told(delivery);
        var message = Message.named(delivery.messageId(), issue.issuedAt())
                .from(options.from(), options.fromName())
                .to(delivery.address(), delivery.name())
                .about("[%s] %s".formatted(issue.marking(), issue.title()))
                .saying(
                        Templates.paperAsText(told).render(),
                        Templates.paperAsPage(told).render());
        if (delivery.form() == Form.ATTACHMENT) {
            message.with(issues.file(issue, Format.PDF), told.fileName());
        }
        return new Letter(delivery.address(), message.bytes());
    }

    /** Why nobody is told of its issue any more; empty as long as they are. */
    Optional<String> whyUntold(Delivery delivery) {
        var state = issues.entry(delivery.issue()).state();
        return state == PreparationState.ISSUED
                ? Optional.empty()
                : Optional.of("The issue was %s before this was sent: nobody is told of it any more."
                        .formatted(state.words()));
    }

    private Told told(Delivery delivery) {
        var issue = delivery.issue();
        return new Told(
                delivery.name(),
                issue.title(),
                issue.marking(),
                issue.paper(),
                issue.number(),
                delivery.form() == Form.ATTACHMENT,
                issues.entry(issue).fileName(),
                options.publicAddress() + "/api/v1/deliveries/" + delivery.token(),
                options.questionsTo().orElse(options.from()));
    }

    /** What a letter about an issue says. */
    record Told(
            String name,
            String title,
            String marking,
            String paper,
            int number,
            boolean attached,
            String fileName,
            String link,
            String questionsTo) {}

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        private Templates() {}

        static native TemplateInstance paperAsText(Told told);

        static native TemplateInstance paperAsPage(Told told);
    }
}
