package org.bluebook.indicators;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.bluebook.calendar.Period;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;
import org.bluebook.people.Actor;

/** What an indicator should reach in a period; "to be established" is a target too. */
@Entity
public class Target {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String indicator;
    private Period period;

    @Embedded
    private Quantity quantity;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "set_by"))
    private Actor setBy;

    @Version
    private int version;

    protected Target() {}

    public Target(Indicator indicator, Period period, Quantity quantity, Actor setBy) {
        indicator.requireItsUnit(quantity);
        this.indicator = indicator.code();
        this.period = period;
        this.quantity = quantity;
        this.setBy = setBy;
    }

    /** Sets what was to be established; refused for a target that is set. */
    public void establish(Indicator indicator, Quantity quantity, Actor by) {
        requireNotSet();
        indicator.requireItsUnit(quantity);
        this.quantity = quantity;
        this.setBy = by;
    }

    public void requireNotSet() {
        if (quantity.qualifier() != Qualifier.TO_BE_ESTABLISHED) {
            throw new TargetSet(this);
        }
    }

    public String indicator() {
        return indicator;
    }

    public Period period() {
        return period;
    }

    public Quantity quantity() {
        return quantity;
    }

    public Actor setBy() {
        return setBy;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
