package org.bluebook.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * March 2006 as the timetables of its two meetings have it, with the profiles of the boroughs: the clock goes from one deadline to the next, what happens by
 * itself is waited for, and in between the secretary submits and the approver signs.
 */
final class MonthOfMarch {
    /** The order of a paper's way; the month goes on where it was left. */
    private static final List<String> WAY = List.of("PLANNED", "FROZEN", "DRAFTED", "SUBMITTED", "APPROVED", "ISSUED");

    private static final List<String> BODIES = List.of("MB", "PPRC");

    private static final List<String> FORMS = List.of("pdf", "large-print.pdf", "html", "xlsx", "json", "zip");

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

    /** Whether the papers are issued, and open to whoever they are for. */
    boolean isIssued() {
        return papers().stream().allMatch(this::isOpen);
    }

    /** Runs the month, from wherever it was left; what is issued stays as it is. {@code late} is done by who was reminded. */
    void issue(Runnable late) {
        for (Moment moment : Moment.values()) {
            api.moveClock(moment.at);
            for (var paper : papers()) {
                if (moment == Moment.SIGN) {
                    sign(paper);
                }
                await(moment.words + " of " + paper.reference, () -> hasCome(paper, moment.brings));
            }
            if (moment == Moment.PUBLISH) {
                papers().forEach(paper -> await("The publication of " + paper.reference, () -> isOpen(paper)));
            }
            progress.accept("%s: %s.".formatted(moment.day, moment.told));
            if (moment == Moment.CHASE) {
                for (String body : BODIES) {
                    await("The chase of " + body, () -> isChased(body));
                }
                late.run();
            }
        }
        for (var paper : papers()) {
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

    /** Whether it is issued, and whoever it is for may read it. */
    private boolean isOpen(IssuedPaper paper) {
        return issue(paper)
                .filter(issue -> issue.required("openTo").equals(issue.required("audience")))
                .isPresent();
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
        for (var paper : papers()) {
            var issue = issue(paper)
                    .orElseThrow(() -> new NotTaken(paper.reference + " is not on the register of issues."));
            var pdf = issue.required("pdf").textValue();
            for (String ending : paper.endings) {
                write(out.resolve(paper.file + "." + ending), api.file(APPROVER, pdf.replaceFirst("pdf$", ending)));
            }
        }
    }

    private Optional<JsonNode> issue(IssuedPaper paper) {
        var issues = api.get(APPROVER, paper.address() + "/issues").required("items");
        return StreamSupport.stream(issues.spliterator(), false).reduce((one, next) -> next);
    }

    /** The two papers for the meetings, and the profiles of the boroughs for the quarter that ends with March. */
    private List<IssuedPaper> papers() {
        var profiles =
                api.get(SECRETARY, "/api/v1/papers?period=FY2005Q4&limit=100").required("items");
        return Stream.concat(
                        Stream.of(
                                new IssuedPaper("MB-2006-03", "management-board-2006-03", FORMS),
                                new IssuedPaper("PPRC-2006-04-24-9", "committee-paper-2006-04-24", FORMS)),
                        StreamSupport.stream(profiles.spliterator(), false).map(MonthOfMarch::profile))
                .toList();
    }

    private static IssuedPaper profile(JsonNode paper) {
        var borough = paper.required("title").textValue().replaceFirst(".* profile of ", "");
        var file = borough.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return new IssuedPaper(
                paper.required("reference").textValue(), "profiles/borough-profile-2006-q1-" + file, List.of("pdf"));
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
        FREEZE("2006-04-13T16:00:00Z", "The freeze", "FROZEN", "the facts of the papers are frozen"),
        DRAFT("2006-04-13T17:00:00Z", "The draft", "DRAFTED", "the drafts are made"),
        SIGN("2006-04-18T09:00:00Z", "The approval", "APPROVED", "the secretary submitted, the approver signed"),
        DISPATCH("2006-04-20T11:00:00Z", "The issue", "ISSUED", "the papers are issued"),
        PUBLISH("2006-04-20T16:00:00Z", "The publication", "ISSUED", "what is for everybody is open to everybody");

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

    /** A paper of the sample, the file it is written to, and the endings that file is wanted with. */
    private record IssuedPaper(String reference, String file, List<String> endings) {
        String address() {
            return "/api/v1/papers/" + reference;
        }
    }
}
