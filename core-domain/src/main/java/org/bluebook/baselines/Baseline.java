package org.bluebook.baselines;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Indicator;
import org.bluebook.measures.Quantity;
import org.bluebook.people.Actor;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceKind;
import org.hibernate.annotations.Immutable;

/**
 * What has been settled of an indicator at a place; never changed, only followed by a revision with a reason. On record for
 * London it is the promise that the indicator comes, whatever of it is still to be established.
 */
@Entity
@Immutable
public class Baseline {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String indicator;
    private String place;
    private int revision;

    @Embedded
    private Quantity quantity;

    private Period period;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "target_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "target_unit"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "target_qualifier"))
    private Quantity target;

    private Period targetPeriod;
    private String agreedBy;
    private LocalDate agreedOn;
    private String promisedBy;
    private String source;
    private String reason;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by"))
    private Actor recordedBy;

    private Instant recordedAt;

    protected Baseline() {}

    /** The first on record: of London or a borough, in the unit of the indicator; what has no definition is not agreed. */
    public static Baseline of(Indicator indicator, Place place, Settled settled, String source, Actor by, Instant at) {
        return new Baseline(indicator, place, 1, settled, source, by, at);
    }

    private Baseline(
            Indicator indicator, Place place, int revision, Settled settled, String source, Actor by, Instant at) {
        require(indicator, place, settled);
        this.indicator = indicator.code();
        this.place = place.code();
        this.revision = revision;
        this.quantity = settled.baseline();
        this.period = settled.period();
        this.target = settled.target();
        this.targetPeriod = settled.targetPeriod();
        this.agreedBy = settled.agreedBy();
        this.agreedOn = settled.agreedOn();
        this.promisedBy = settled.promisedBy();
        this.source = source;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    private static void require(Indicator indicator, Place place, Settled settled) {
        if (place.kind() != PlaceKind.LONDON && place.kind() != PlaceKind.BOROUGH) {
            throw new BaselineNotUnderstood(
                    indicator.code(), place.name(), "baselines are those of London and its 32 boroughs");
        }
        indicator.requireItsUnit(settled.baseline());
        indicator.requireItsUnit(settled.target());
        if (settled.objection() != null) {
            throw new BaselineNotUnderstood(indicator.code(), place.name(), settled.objection());
        }
        if (settled.isAgreed() && indicator.definition().isEmpty()) {
            throw new BaselineNotUnderstood(
                    indicator.code(), place.name(), "nobody agrees to an indicator without a definition");
        }
    }

    /** What is on record from now on, because of the reason. */
    public Baseline revised(
            Indicator indicator, Place place, Settled settled, String source, String because, Actor by, Instant at) {
        if (because == null || because.isBlank()) {
            throw new BaselineNeedsReason(this.indicator, place.name());
        }
        var next = new Baseline(indicator, place, revision + 1, settled, source, by, at);
        next.reason = because;
        return next;
    }

    public String indicator() {
        return indicator;
    }

    /** The code of the place. */
    public String place() {
        return place;
    }

    /** 1 for the first on record, then counting up. */
    public int revision() {
        return revision;
    }

    public Settled settled() {
        return new Settled(quantity, period, target, targetPeriod, agreedBy, agreedOn, promisedBy);
    }

    public String source() {
        return source;
    }

    /** Why it replaced the one before. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Actor recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
