package org.bluebook.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Something new that is being watched, by every name it goes by. */
@Entity
public class EmergingTrend {
    @Id
    private String topic;

    private String alias;

    @Enumerated(EnumType.STRING)
    private TrendState state;

    private String note;
    private LocalDate reviewedOn;
    private String source;

    @Version
    private int version;

    protected EmergingTrend() {}

    /** {@code alias} may be null. */
    public EmergingTrend(String topic, String alias, TrendState state, String note, String source) {
        this.topic = topic;
        this.alias = alias;
        this.state = state;
        this.note = note;
        this.source = source;
    }

    /** Looked at again, with what was found; refused without a day, or with one before the last review. */
    public void review(TrendState found, String note, LocalDate on) {
        if (on == null || (reviewedOn != null && on.isBefore(reviewedOn))) {
            throw new ReviewNotLater(this);
        }
        this.state = found;
        this.note = note;
        this.reviewedOn = on;
    }

    /** Goes by another name too, null for none, and was read of elsewhere. */
    public void cite(String alias, String source) {
        this.alias = alias;
        this.source = source;
    }

    public String topic() {
        return topic;
    }

    public Optional<String> alias() {
        return Optional.ofNullable(alias);
    }

    public TrendState state() {
        return state;
    }

    public String note() {
        return note;
    }

    public Optional<LocalDate> reviewedOn() {
        return Optional.ofNullable(reviewedOn);
    }

    public String source() {
        return source;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
