package org.bluebook.seizures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bluebook.corrections.Corrected;
import org.bluebook.corrections.Correction;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.people.Actor;

/** Cash seized, or assets restrained or confiscated, in pounds. */
@Entity
public class AssetRecovery {
    @Id
    private String reference;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private RecoveryKind kind;

    private BigDecimal pounds;
    private String unit;
    private String place;
    private String source;

    @Version
    private int version;

    protected AssetRecovery() {}

    /** {@code place} may be null. */
    public AssetRecovery(
            String reference,
            LocalDate day,
            RecoveryKind kind,
            Quantity amount,
            String unit,
            String place,
            String source) {
        this(reference, new Recovery(day, kind, amount, unit, place, source));
    }

    public AssetRecovery(String reference, Recovery recovery) {
        this.reference = reference;
        say(recovery);
    }

    /** Puts the record right; what it said is returned, to be kept. */
    Correction correct(Recovery recovery, String because, Actor by, Instant at) {
        var correction = Correction.of(
                Corrected.ASSET_RECOVERY, reference, recovery().inWords(), recovery.inWords(), because, by, at);
        say(recovery);
        return correction;
    }

    private void say(Recovery recovery) {
        var amount = recovery.amount();
        if (amount.unit() != MeasureUnit.GBP || !amount.isExact()) {
            throw new NotPounds(reference, amount);
        }
        this.day = recovery.day();
        this.kind = recovery.kind();
        this.pounds = amount.amount();
        this.unit = recovery.unit();
        this.place = recovery.place();
        this.source = recovery.source();
    }

    /** All that the record says. */
    public Recovery recovery() {
        return new Recovery(day, kind, amount(), unit, place, source);
    }

    public String reference() {
        return reference;
    }

    public LocalDate day() {
        return day;
    }

    public RecoveryKind kind() {
        return kind;
    }

    public Quantity amount() {
        return Quantity.exactly(pounds, MeasureUnit.GBP);
    }

    public String unit() {
        return unit;
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public String source() {
        return source;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
