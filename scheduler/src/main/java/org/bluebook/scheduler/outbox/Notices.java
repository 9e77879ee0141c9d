package org.bluebook.scheduler.outbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells whoever has to act what is amiss. */
@ApplicationScoped
public class Notices {
    private final Carrier carrier;
    private final MailOptions options;

    @Inject
    Notices(Carrier carrier, MailOptions options) {
        this.carrier = carrier;
        this.options = options;
    }

    /** Sends them these sentences in one message; false where nobody is named, there is no way, or it surely did not work. */
    public boolean isTold(Whom whom, List<String> sentences, Instant now) {
        return address(whom)
                .filter(address -> carrier.isReady())
                .map(address ->
                        carrier.carry(letter(whom, address, sentences, now)).outcome())
                .filter(outcome -> outcome == Ending.Outcome.ACCEPTED || outcome == Ending.Outcome.UNKNOWN)
                .isPresent();
    }

    private Optional<String> address(Whom whom) {
        return switch (whom) {
            case SECRETARY -> options.secretary();
            case APPROVER -> options.approver();
        };
    }

    private Letter letter(Whom whom, String address, List<String> sentences, Instant now) {
        var about = "notice.%d".formatted(now.toEpochMilli());
        return new Letter(
                address,
                Message.named(MessageId.of(about, address, options.messageIdHost()), now)
                        .from(options.from(), options.fromName())
                        .to(address, whom.words())
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

    /** Who is told. */
    public enum Whom {
        SECRETARY("Secretary"),
        APPROVER("Approver");

        private final String words;

        Whom(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        private Templates() {}

        static native TemplateInstance noticeAsText(List<String> sentences);

        static native TemplateInstance noticeAsPage(List<String> sentences);
    }
}
