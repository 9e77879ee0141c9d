package org.bluebook.scheduler.outbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tells the secretary what is amiss. */
@ApplicationScoped
public class Notices {
    private final Carrier carrier;
    private final MailOptions options;

    @Inject
    Notices(Carrier carrier, MailOptions options) {
        this.carrier = carrier;
        this.options = options;
    }

    /** Sends these sentences in one message; false where there is nobody to tell, no way to do so, or it surely did not work. */
    public boolean isTold(List<String> sentences, Instant now) {
        return options.secretary()
                .filter(address -> carrier.isReady())
                .map(address -> carrier.carry(letter(address, sentences, now)).outcome())
                .filter(outcome -> outcome == Ending.Outcome.ACCEPTED || outcome == Ending.Outcome.UNKNOWN)
                .isPresent();
    }

    private Letter letter(String address, List<String> sentences, Instant now) {
        var about = "notice.%d".formatted(now.toEpochMilli());
        return new Letter(
                address,
                Message.named(MessageId.of(about, address, options.messageIdHost()), now)
                        .from(options.from(), options.fromName())
                        .to(address, "Secretary")
                        .about(
                                sentences.size() == 1
                                        ? "Needs you: one thing that should have happened did not"
                                        : "Needs you: %d things that should have happened did not"
                                                .formatted(sentences.size()))
                        .saying(
                                Templates.noticeAsText(sentences).render(),
                                Templates.noticeAsPage(sentences).render())
                        .bytes());
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        private Templates() {}

        static native TemplateInstance noticeAsText(List<String> sentences);

        static native TemplateInstance noticeAsPage(List<String> sentences);
    }
}
