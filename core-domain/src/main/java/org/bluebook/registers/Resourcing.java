package org.bluebook.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;

/** Staff of a unit given to drugs alone, and until when that is paid for. */
@Entity
public class Resourcing {
    @Id
    private String unit;

    private BigDecimal staff;
    private String remit;
    private LocalDate fundingEnds;
    private String source;

    @Version
    private int version;

    protected Resourcing() {}

    /** {@code fundingEnds} may be null. */
    public Resourcing(String unit, Quantity staff, String remit, LocalDate fundingEnds, String source) {
        this.unit = unit;
        state(staff, remit, fundingEnds, source);
    }

    /** Says anew who is given to drugs alone; refused for anything but an exact number of staff. */
    public void restate(Quantity staff, String remit, LocalDate fundingEnds, String source) {
        state(staff, remit, fundingEnds, source);
    }

    private void state(Quantity staff, String remit, LocalDate fundingEnds, String source) {
        if (staff.unit() != MeasureUnit.STAFF) {
            throw new NotStaff(unit, staff);
        }
        this.staff = staff.requireExact();
        this.remit = remit;
        this.fundingEnds = fundingEnds;
        this.source = source;
    }

    public String unit() {
        return unit;
    }

    public Quantity staff() {
        return Quantity.exactly(staff, MeasureUnit.STAFF);
    }

    public String remit() {
        return remit;
    }

    public Optional<LocalDate> fundingEnds() {
        return Optional.ofNullable(fundingEnds);
    }

    public String source() {
        return source;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
