package org.bluebook.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * March 2006 as the timetables of its two meetings have it: the clock goes from one deadline to the next, what happens by
 * itself is waited for, and in between the secretary submits and the approver signs.
 */
final class MonthOfMarch {
    /** The order of a paper's way; the month goes on where it was left. */
    private static final List<String> WAY = List.of("PLANNED", "FROZEN", "DRAFTED", "SUBMITTED", "APPROVED", "ISSUED");

    private static final List<String> BODIES = List.of("MB", "PPRC");

    private static final String SECRETARY = "secretary";
    private static final String APPROVER = "approver";

    private final Api api;
    private final Patience patience;
    private final Consumer<String> progress;

    MonthOfMarch(Api api, Patience patience, Consumer<String> progress) {
        this.api = api;
        this.patience = patience;
        this.progress = progress;
    }

    boolean isIssued() {
        return Arrays.stream(IssuedPaper.values())
                .allMatch(paper -> issue(paper).isPresent());
    }

    /** Runs the month, from wherever it was left; what is issued stays as it is. {@code late} is done by who was reminded. */
    void issue(Runnable late) {
        for (Moment moment : Moment.values()) {
            api.moveClock(moment.at);
            for (IssuedPaper paper : IssuedPaper.values()) {
                if (moment == Moment.SIGN) {
                    sign(paper);
                }
                await(moment.words + " of " + paper.reference, () -> hasCome(paper, moment.brings));
            }
            progress.accept("%s: %s.".formatted(moment.day, moment.told));
            if (moment == Moment.CHASE) {
                for (String body : BODIES) {
                    await("The chase of " + body, () -> isChased(body));
                }
                late.run();
            }
        }
        for (IssuedPaper paper : IssuedPaper.values()) {
            await("the mail about " + paper.reference, () -> isDelivered(paper));
        }
        progress.accept("Everybody on the lists has been told.");
    }

    private void await(String what, BooleanSupplier condition) {
        if (!patience.await(condition)) {
            throw new NotTaken("%s did not come about. The runs say: %s"
                    .formatted(what, api.get(SECRETARY, "/api/v1/runs?limit=5").path("items")));
        }
    }

    private boolean isChased(String body) {
        var runs =
                api.get(SECRETARY, "/api/v1/runs?rule=%s-CHASE".formatted(body)).required("items");
        return !runs.isEmpty() && all(runs, run -> run.required("outcome").isTextual());
    }

    private boolean hasCome(IssuedPaper paper, String state) {
        return WAY.indexOf(state(paper)) >= WAY.indexOf(state);
    }

    private String state(IssuedPaper paper) {
        return api.get(SECRETARY, paper.address() + "/preparation")
                .required("state")
                .textValue();
    }

    private boolean isDelivered(IssuedPaper paper) {
        var deliveries =
                api.get(SECRETARY, paper.address() + "/issues/1/deliveries").required("items");
        return all(
                deliveries, delivery -> delivery.required("state").textValue().equals("SENT"));
    }

    private void sign(IssuedPaper paper) {
        step(SECRETARY, paper, "DRAFTED", "submission");
        step(APPROVER, paper, "SUBMITTED", "approval");
    }

    private void step(String person, IssuedPaper paper, String from, String step) {
        if (state(paper).equals(from)) {
            api.post(
                    person,
                    paper.address() + "/" + step,
                    step + "-" + paper.reference,
                    "",
                    paper.address() + "/preparation");
        }
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

    private static boolean all(JsonNode items, Predicate<JsonNode> condition) {
        return StreamSupport.stream(items.spliterator(), false).allMatch(condition);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be written to " + file + ".", e);
        }
    }

    /** Whether something came about while there was time. */
    interface Patience {
        boolean await(BooleanSupplier condition);
    }

    /** The deadlines of both meetings, which fall on the same hours, and the morning on which people sign. */
    private enum Moment {
        CHASE("2006-04-12T08:00:00Z", "The chase", "PLANNED", "whoever owes a return is asked for it"),
        FREEZE("2006-04-13T16:00:00Z", "The freeze", "FROZEN", "the facts of both papers are frozen"),
        DRAFT("2006-04-13T17:00:00Z", "The draft", "DRAFTED", "both drafts are made"),
        SIGN("2006-04-18T09:00:00Z", "The approval", "APPROVED", "the secretary submitted, the approver signed"),
        DISPATCH("2006-04-20T11:00:00Z", "The issue", "ISSUED", "both papers are issued");

        private final Instant at;
        private final String day;
        private final String words;
        private final String brings;
        private final String told;

        Moment(String at, String words, String brings, String told) {
            this.at = Instant.parse(at);
            this.day = at.substring(8, 10).replaceFirst("^0", "") + " April 2006";
            this.words = words;
            this.brings = brings;
            this.told = told;
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
