package org.bluebook.networks;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bluebook.corrections.Corrected;
import org.bluebook.corrections.Correction;
import org.bluebook.people.Actor;

/** A claimed effect on a network; a verifier who is not the claimant confirms or rejects it. */
@Entity
public class Disruption {
    @Id
    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network")
    private Network network;

    private LocalDate day;
    private String unit;
    private String place;

    @Enumerated(EnumType.STRING)
    private Method method;

    @Enumerated(EnumType.STRING)
    private DisruptionState state;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "claimed_by"))
    private Actor claimedBy;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "judged_by"))
    private Actor judgedBy;

    private LocalDate judgedOn;
    private Integer definition;
    private String reason;
    private String source;

    @Version
    private int version;

    protected Disruption() {}

    /** A claim by a unit, for the day the effect was had; {@code place} may be null. */
    public static Disruption claim(
            String reference,
            Network network,
            LocalDate day,
            String unit,
            String place,
            Method method,
            Actor by,
            String source) {
        return claim(reference, new Claim(network, day, unit, place, method, source), by);
    }

    public static Disruption claim(String reference, Claim claim, Actor by) {
        var disruption = new Disruption();
        disruption.reference = reference;
        disruption.state = DisruptionState.CLAIMED;
        disruption.claimedBy = by;
        disruption.say(claim);
        return disruption;
    }

    /** Puts a claim right while nobody has judged it; what it said is returned, to be kept. */
    Correction correct(Claim claim, String because, Actor by, Instant at) {
        requireOpenTo(by);
        var correction =
                Correction.of(Corrected.DISRUPTION, reference, claim().inWords(), claim.inWords(), because, by, at);
        say(claim);
        return correction;
    }

    /** Refuses whoever did not claim it, and everybody once it has been judged. */
    public void requireOpenTo(Actor by) {
        if (!by.equals(claimedBy)) {
            throw new OnlyTheClaimantCorrects(reference, by);
        }
        if (state != DisruptionState.CLAIMED) {
            throw new DisruptionAlreadyJudged(reference, state);
        }
    }

    private void say(Claim claim) {
        if (!claim.network().isMappedOn(claim.day())) {
            throw new NetworkNotMapped(claim.network().reference(), claim.day());
        }
        this.network = claim.network();
        this.day = claim.day();
        this.unit = claim.unit();
        this.place = claim.place();
        this.method = claim.method();
        this.source = claim.source();
    }

    /** Judged true by a version of the definition of a disruption. */
    public void confirm(Actor verifier, LocalDate on, int definition) {
        judge(DisruptionState.CONFIRMED, verifier, on, definition);
    }

    public void reject(Actor verifier, LocalDate on, int definition, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RejectionNeedsReason(reference);
        }
        judge(DisruptionState.REJECTED, verifier, on, definition);
        this.reason = reason;
    }

    private void judge(DisruptionState judgement, Actor verifier, LocalDate on, int definition) {
        if (verifier.equals(claimedBy)) {
            throw new OwnClaimRefused(reference, verifier);
        }
        if (state != DisruptionState.CLAIMED) {
            throw new DisruptionAlreadyJudged(reference, state);
        }
        if (on.isBefore(day)) {
            throw new JudgedBeforeClaimed(reference, day);
        }
        this.state = judgement;
        this.judgedBy = verifier;
        this.judgedOn = on;
        this.definition = definition;
    }

    public String reference() {
        return reference;
    }

    /** All that is claimed. */
    public Claim claim() {
        return new Claim(network, day, unit, place, method, source);
    }

    public Network network() {
        return network;
    }

    public LocalDate day() {
        return day;
    }

    public String unit() {
        return unit;
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Method method() {
        return method;
    }

    public DisruptionState state() {
        return state;
    }

    public Actor claimedBy() {
        return claimedBy;
    }

    public Optional<Actor> judgedBy() {
        return Optional.ofNullable(judgedBy);
    }

    public Optional<LocalDate> judgedOn() {
        return Optional.ofNullable(judgedOn);
    }

    /** The version of the definition it was judged by. */
    public Optional<Integer> definition() {
        return Optional.ofNullable(definition);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String source() {
        return source;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
