package org.bluebook.measures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An amount with its unit and its doubt; {@code amount} is null exactly where the qualifier has no number. */
@Embeddable
public record Quantity(
        BigDecimal amount,
        @Enumerated(EnumType.STRING) MeasureUnit unit,
        @Enumerated(EnumType.STRING) Qualifier qualifier) {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.UK);

    public Quantity {
        if (unit == null || qualifier == null) {
            throw new IllegalArgumentException("A quantity has a unit and a qualifier.");
        }
        if (qualifier.hasNumber() == (amount == null)) {
            throw new IllegalArgumentException("The qualifier %s %s a number, and the amount is %s."
                    .formatted(qualifier, qualifier.hasNumber() ? "needs" : "has not", amount));
        }
        amount = amount == null ? null : plain(amount);
    }

    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static Quantity exactly(BigDecimal amount, MeasureUnit unit) {
        return new Quantity(amount, unit, Qualifier.EXACTLY);
    }

    public static Quantity exactly(long amount, MeasureUnit unit) {
        return exactly(BigDecimal.valueOf(amount), unit);
    }

    public static Quantity about(BigDecimal amount, MeasureUnit unit) {
        return new Quantity(amount, unit, Qualifier.ABOUT);
    }

    public static Quantity about(long amount, MeasureUnit unit) {
        return about(BigDecimal.valueOf(amount), unit);
    }

    public static Quantity over(BigDecimal amount, MeasureUnit unit) {
        return new Quantity(amount, unit, Qualifier.OVER);
    }

    public static Quantity over(long amount, MeasureUnit unit) {
        return over(BigDecimal.valueOf(amount), unit);
    }

    public static Quantity atLeast(BigDecimal amount, MeasureUnit unit) {
        return new Quantity(amount, unit, Qualifier.AT_LEAST);
    }

    public static Quantity atLeast(long amount, MeasureUnit unit) {
        return atLeast(BigDecimal.valueOf(amount), unit);
    }

    public static Quantity under(BigDecimal amount, MeasureUnit unit) {
        return new Quantity(amount, unit, Qualifier.UNDER);
    }

    public static Quantity under(long amount, MeasureUnit unit) {
        return under(BigDecimal.valueOf(amount), unit);
    }

    public static Quantity rank(int rank) {
        return new Quantity(BigDecimal.valueOf(rank), MeasureUnit.RANK, Qualifier.RANK);
    }

    public static Quantity inWords(MeasureUnit unit) {
        return new Quantity(null, unit, Qualifier.IN_WORDS);
    }

    public static Quantity notInSource(MeasureUnit unit) {
        return new Quantity(null, unit, Qualifier.NOT_IN_SOURCE);
    }

    public static Quantity toBeEstablished(MeasureUnit unit) {
        return new Quantity(null, unit, Qualifier.TO_BE_ESTABLISHED);
    }

    public boolean isExact() {
        return qualifier == Qualifier.EXACTLY;
    }

    /** The number alone, with its qualifier: "over 138", "£16bn", "not in source". */
    public String bare() {
        return amount == null ? qualifier.words() : qualifier.words() + number();
    }

    /** As it is printed: "over 138 arrests", "about £16bn", "22%", "not in source". */
    public String inWords() {
        if (amount == null || unit.isMoney()) {
            return bare();
        }
        var words = unit.words(amount);
        return words.isEmpty() ? bare() : bare() + (unit == MeasureUnit.PERCENT ? "" : " ") + words;
    }

    private String number() {
        var digits = digits();
        return unit.isMoney() ? "£" + digits + unit.words(amount) : digits;
    }

    /** Most numbers are whole and below a thousand, and need nothing between their digits. */
    private String digits() {
        if (amount.scale() == 0 && amount.signum() >= 0 && amount.precision() <= 3) {
            return amount.toPlainString();
        }
        var pattern = unit == MeasureUnit.GBP && amount.scale() > 0 ? "#,##0.00" : "#,##0.######";
        return new DecimalFormat(pattern, SYMBOLS).format(amount);
    }

    /** The sum of two exact quantities of one unit. */
    public Quantity plus(Quantity other) {
        requireExact();
        other.requireExact();
        if (unit != other.unit) {
            throw new UnitsDiffer(this, other);
        }
        return exactly(amount.add(other.amount), unit);
    }

    /** An exact weight in kilograms. */
    public Quantity inKilograms() {
        requireExact();
        var factor = unit.kilograms().orElseThrow(() -> new UnitsDiffer(this, exactly(1, MeasureUnit.KILOGRAMS)));
        return exactly(amount.multiply(factor), MeasureUnit.KILOGRAMS);
    }

    /** Refuses unless the figure is exact: only an exact one may enter a sum or a rate. */
    public BigDecimal requireExact() {
        if (!isExact()) {
            throw new QuantityNotExact(this);
        }
        return amount;
    }
}
