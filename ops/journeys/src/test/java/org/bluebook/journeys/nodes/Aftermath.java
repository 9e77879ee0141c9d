package org.bluebook.journeys.nodes;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** What must be so whatever happened on the way. */
final class Aftermath {
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID: *(\\S+)");

    private final Installation installation;

    Aftermath(Installation installation) {
        this.installation = installation;
    }

    /** Each paper was issued once, by these bytes, entered once, and told of once to each. */
    void requireIssuedOnce(Pack pack, Node node, Map<String, byte[]> undisturbed) {
        for (var paper : pack.papers()) {
            assertThat(installation.ask("SELECT number FROM issue WHERE paper = ?", paper))
                    .as("issues of %s", paper)
                    .containsExactly("1");
            assertThat(installation.ask(
                            "SELECT e.position FROM register_entry e JOIN issue i ON i.id = e.issue_id WHERE i.paper = ?",
                            paper))
                    .as("entries of %s", paper)
                    .hasSize(1);
            assertThat(installation.ask(
                            "SELECT d.address FROM delivery d JOIN issue i ON i.id = d.issue_id WHERE i.paper = ? ORDER BY d.address",
                            paper))
                    .as("who is told of %s", paper)
                    .containsExactlyElementsOf(pack.recipients());
            assertThat(installation.ask(
                            "SELECT s.move FROM preparation_step s JOIN preparation p ON p.id = s.preparation WHERE p.paper = ? ORDER BY s.position",
                            paper))
                    .as("steps of %s", paper)
                    .containsExactly("FREEZE", "DRAFT", "SUBMIT", "APPROVE", "ISSUE");
            assertThat(pack.issued(node, paper)).as("bytes of %s", paper).isEqualTo(undisturbed.get(paper));
        }
        requireOneChain();
    }

    private void requireOneChain() {
        assertThat(installation.count("SELECT COUNT(*) FROM register_entry"))
                .isEqualTo(installation.count("SELECT COUNT(*) FROM issue"))
                .isEqualTo(installation.count("SELECT COALESCE(MAX(position), 0) FROM register_entry"));
        assertThat(installation.count("""
                        SELECT COUNT(*) FROM register_entry e LEFT JOIN register_entry b ON b.position = e.position - 1
                         WHERE e.position > 1 AND NOT (b.sha256 <=> e.previous_sha256)
                        """)).as("breaks in the chain").isZero();
    }

    /** Nobody has two messages about one issue, but for the same one twice where that is said. */
    void requireEverybodyToldOnce() {
        Installation.await(
                "the mail",
                () -> installation.count(
                                "SELECT COUNT(*) FROM delivery WHERE state IN ('PENDING', 'UNCERTAIN') AND not_before IS NOT NULL")
                        == 0);
        assertThat(installation.ask("SELECT words FROM delivery WHERE state <> 'SENT'"))
                .as("what was not sent")
                .isEmpty();
        var copies = installation.messages().stream().collect(groupingBy(Aftermath::messageId));
        var sent = installation.ask("SELECT message_id FROM delivery");
        assertThat(copies.keySet()).containsExactlyInAnyOrderElementsOf(sent);
        copies.forEach((id, messages) -> {
            if (messages.size() > 1) {
                assertThat(installation.ask("SELECT uncertain FROM delivery WHERE message_id = ?", id))
                        .as("two copies of %s", id)
                        .containsExactly("1");
                assertThat(messages).hasSize(2);
                assertThat(read(messages.get(0))).isEqualTo(read(messages.get(1)));
            }
        });
    }

    /** How many came twice. */
    long secondCopies() {
        return installation.messages().size()
                - installation.messages().stream()
                        .map(Aftermath::messageId)
                        .distinct()
                        .count();
    }

    private static String messageId(Path message) {
        var found = MESSAGE_ID.matcher(new String(read(message), StandardCharsets.ISO_8859_1));
        assertThat(found.find()).as("%s has a Message-ID", message).isTrue();
        return found.group(1);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
