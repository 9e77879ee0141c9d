package org.bluebook.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** The papers of March 2006: frozen, drafted and submitted by the secretary, approved and issued by the approver, fetched. */
final class MonthOfMarch {
    /** Fixed, so that two demonstrations tell of the same day. */
    private static final Instant FREEZE = Instant.parse("2006-04-13T16:00:00Z");

    private static final String SECRETARY = "secretary";
    private static final String APPROVER = "approver";

    private final Api api;
    private final Consumer<String> progress;

    MonthOfMarch(Api api, Consumer<String> progress) {
        this.api = api;
        this.progress = progress;
    }

    boolean isIssued() {
        return Arrays.stream(IssuedPaper.values())
                .allMatch(paper -> issue(paper).isPresent());
    }

    /** Issues what is not on the register, from wherever it was left; what is stays as it is. */
    void issue() {
        api.moveClock(FREEZE);
        for (IssuedPaper paper : IssuedPaper.values()) {
            var preparation = preparation(paper);
            while (isTakenFurther(paper, preparation)) {
                preparation = preparation(paper);
                progress.accept("%s is %s."
                        .formatted(paper.reference, state(preparation).toLowerCase(Locale.ROOT)));
            }
        }
    }

    private JsonNode preparation(IssuedPaper paper) {
        return api.get(SECRETARY, paper.address() + "/preparation");
    }

    private static String state(JsonNode preparation) {
        return preparation.required("state").textValue();
    }

    private boolean isTakenFurther(IssuedPaper paper, JsonNode preparation) {
        switch (state(preparation)) {
            case "PLANNED" -> step(SECRETARY, paper, "freeze", "");
            case "FROZEN" -> step(SECRETARY, paper, "draft", "");
            case "DRAFTED" -> step(SECRETARY, paper, "submission", "");
            case "SUBMITTED" -> step(APPROVER, paper, "approval", "");
            case "APPROVED" ->
                step(
                        APPROVER,
                        paper,
                        "issues",
                        "{\"snapshot\":\"%s\"}"
                                .formatted(
                                        preparation.required("snapshotSha256").textValue()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(String person, IssuedPaper paper, String step, String body) {
        api.post(person, paper.address() + "/" + step, step + "-" + paper.reference, body);
    }

    void fetch(Path out) {
        for (IssuedPaper paper : IssuedPaper.values()) {
            var issue = issue(paper)
                    .orElseThrow(() -> new NotTaken(paper.reference + " is not on the register of issues."));
            write(
                    out.resolve(paper.file),
                    api.file(APPROVER, issue.required("pdf").textValue()));
        }
    }

    private Optional<JsonNode> issue(IssuedPaper paper) {
        return newest(api.get(APPROVER, "/api/v1/issues").required("items"), "paper", paper.reference);
    }

    private static Optional<JsonNode> newest(JsonNode items, String field, String value) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.required(field).textValue().equals(value))
                .reduce((one, next) -> next);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be written to " + file + ".", e);
        }
    }

    /** The papers of the sample, and the file each is written to. */
    private enum IssuedPaper {
        BOARD("MB-2006-03", "management-board-2006-03.pdf"),
        COMMITTEE("PPRC-2006-04-24-9", "committee-paper-2006-04-24.pdf");

        private final String reference;
        private final String file;

        IssuedPaper(String reference, String file) {
            this.reference = reference;
            this.file = file;
        }

        String address() {
            return "/api/v1/papers/" + reference;
        }
    }
}
