package org.bluebook.seizures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;

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
        if (amount.unit() != MeasureUnit.GBP || !amount.isExact()) {
            throw new NotPounds(reference, amount);
        }
        this.reference = reference;
        this.day = day;
        this.kind = kind;
        this.pounds = amount.amount();
        this.unit = unit;
        this.place = place;
        this.source = source;
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
