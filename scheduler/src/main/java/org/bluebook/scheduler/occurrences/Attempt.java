package org.bluebook.scheduler.occurrences;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bluebook.refusals.Refusal;
import org.bluebook.scheduler.occurrences.Ledger.Closed;

/** A try at an occurrence. It collects what there is to say; closing it decides how the run ended. */
public final class Attempt implements AutoCloseable {
    private final Ledger ledger;
    private final Claim claim;
    private final Clock clock;
    private final BooleanSupplier goesOn;
    private final long began = System.nanoTime();
    private final List<String> findings = Collections.synchronizedList(new ArrayList<>());
    private volatile Progress progress = Progress.NOT_SAID;
    private boolean returned;
    private RuntimeException thrown;
    private Closed closed;

    /** {@code goesOn} is asked at the end whether the node takes up the next one with it. */
    Attempt(Ledger ledger, Claim claim, Clock clock, BooleanSupplier goesOn) {
        this.ledger = ledger;
        this.claim = claim;
        this.clock = clock;
        this.goesOn = goesOn;
    }

    /** What every transaction of the work ends with. */
    public Fence fence() {
        return ledger.fence(claim);
    }

    /** Notes, in a full sentence, what whoever looks at the run should read. */
    public void found(String sentence) {
        findings.add(sentence);
    }

    /** Says how many parts of how many are done. */
    public void progress(int done, int total) {
        progress = new Progress(done, total);
    }

    void perform(Work work) {
        try {
            work.perform(claim.occurrence(), this);
            returned = true;
        } catch (RuntimeException e) {
            thrown = e;
        }
    }

    void beat() {
        ledger.renew(claim, progress);
    }

    Closed closed() {
        return closed;
    }

    Optional<RuntimeException> thrown() {
        return Optional.ofNullable(thrown);
    }

    @Override
    public void close() {
        if (returned) {
            closed = close(ending(findings.isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_FINDINGS));
        } else {
            var why = why();
            findings.add(why);
            closed = new Closed(ledger.fail(claim, ending(Outcome.FAILED), why), Optional.empty());
        }
    }

    private Closed close(Ending ending) {
        return goesOn.getAsBoolean()
                ? ledger.closeAndClaim(claim, ending)
                : new Closed(ledger.close(claim, ending), Optional.empty());
    }

    private Ending ending(Outcome how) {
        return new Ending(how, clock.instant(), Duration.ofNanos(System.nanoTime() - began), progress, findings);
    }

    private String why() {
        if (thrown == null) {
            return "It was cut short.";
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.getMessage();
            }
        }
        return "It failed; the log of the node says why.";
    }
}
