package org.bluebook.meetings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a body has resolved of its meetings: when it meets of itself, and when each step before a meeting is due. */
@Entity
public class StandingOrder {
    @Id
    private String body;

    private boolean clearDays;

    @Embedded
    private Cadence cadence;

    @ElementCollection
    @CollectionTable(name = "deadline_rule", joinColumns = @JoinColumn(name = "body"))
    private Set<DeadlineRule> rules = new HashSet<>();

    @Version
    private int version;

    protected StandingOrder() {}

    /** {@code cadence} is null where the body meets only when it is called. */
    public StandingOrder(Body body, boolean clearDays, Cadence cadence, Collection<DeadlineRule> rules) {
        this.body = body.reference();
        take(clearDays, cadence, rules);
    }

    /** What holds for a body that has resolved nothing. */
    public static StandingOrder usual(Body body) {
        return new StandingOrder(
                body,
                false,
                null,
                Arrays.stream(Step.values()).map(Step::usually).toList());
    }

    /** From now on it is to be so. */
    public void resolve(boolean clearDays, Cadence cadence, Collection<DeadlineRule> rules) {
        take(clearDays, cadence, rules);
    }

    private void take(boolean clearDays, Cadence cadence, Collection<DeadlineRule> rules) {
        var inOrder = inOrder(rules);
        if (!inOrder.stream().map(DeadlineRule::step).toList().equals(List.of(Step.values()))) {
            throw new EachStepOnce(inOrder);
        }
        for (int n = 1; n < inOrder.size(); n++) {
            if (!inOrder.get(n - 1).isNotAfter(inOrder.get(n))) {
                throw new StepsOutOfOrder(inOrder.get(n - 1), inOrder.get(n));
            }
        }
        this.clearDays = clearDays;
        this.cadence = cadence;
        this.rules.clear();
        this.rules.addAll(rules);
    }

    /** The reference of the body. */
    public String body() {
        return body;
    }

    /** Whether working days are counted clear: neither the day of the step nor that of the meeting is one of them. */
    public boolean countsClearDays() {
        return clearDays;
    }

    public Optional<Cadence> cadence() {
        return Optional.ofNullable(cadence);
    }

    /** One rule for each step, in the order of the steps. */
    public List<DeadlineRule> rules() {
        return inOrder(rules);
    }

    public DeadlineRule rule(Step step) {
        return rules.stream().filter(rule -> rule.step() == step).findFirst().orElseThrow();
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }

    private static List<DeadlineRule> inOrder(Collection<DeadlineRule> rules) {
        return rules.stream().sorted(Comparator.comparing(DeadlineRule::step)).toList();
    }
}
