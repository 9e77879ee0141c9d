package org.bluebook.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.bluebook.baselines.Baseline;
import org.bluebook.baselines.Baselines;

/** Reads what has been settled of the promised indicators; one statement. */
@ApplicationScoped
class BaselinesRead {
    private final Baselines baselines;

    @Inject
    BaselinesRead(Baselines baselines) {
        this.baselines = baselines;
    }

    List<BaselineFacts> everywhere(Instant at) {
        return facts(baselines.everywhere(at));
    }

    List<BaselineFacts> of(String one, String other, Instant at) {
        return facts(baselines.of(one, other, at));
    }

    private static List<BaselineFacts> facts(List<Baseline> baselines) {
        return baselines.stream().map(BaselinesRead::read).toList();
    }

    private static BaselineFacts read(Baseline baseline) {
        var settled = baseline.settled();
        return new BaselineFacts(
                baseline.indicator(),
                baseline.place(),
                baseline.revision(),
                settled.baseline(),
                settled.period(),
                settled.target(),
                settled.targetPeriod(),
                settled.isAgreed() ? settled.agreedBy() : "",
                settled.agreedOn(),
                baseline.source(),
                baseline.reason().orElse(""),
                settled.promisedBy());
    }
}
