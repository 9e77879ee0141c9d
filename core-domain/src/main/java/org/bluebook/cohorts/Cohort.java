package org.bluebook.cohorts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluebook.calendar.Period;
import org.bluebook.calendar.PeriodKind;
import org.bluebook.people.Actor;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceKind;
import org.hibernate.annotations.BatchSize;

/** The bands of a borough in a quarter; never changed, only followed by a revision with a reason. */
@Entity
public class Cohort {
    private static final int MOST_BANDS = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String place;
    private Period period;
    private LocalDate periodFirst;
    private int revision;
    private String source;
    private String reason;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by"))
    private Actor recordedBy;

    private Instant recordedAt;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "cohort_band", joinColumns = @JoinColumn(name = "cohort"))
    @OrderColumn(name = "position")
    private List<Band> bands = new ArrayList<>();

    protected Cohort() {}

    /** The first count on record; bands ascend, and only the last may be open. */
    public static Cohort of(Place borough, Period quarter, List<Band> bands, String source, Actor by, Instant at) {
        if (borough.kind() != PlaceKind.BOROUGH || quarter.kind() != PeriodKind.FY_QUARTER) {
            throw new CohortNotOfABorough(borough, quarter);
        }
        return new Cohort(borough.code(), quarter, 1, bands, source, by, at);
    }

    private Cohort(String place, Period period, int revision, List<Band> bands, String source, Actor by, Instant at) {
        requireInOrder(bands);
        this.place = place;
        this.period = period;
        this.periodFirst = period.first();
        this.revision = revision;
        this.source = source;
        this.recordedBy = by;
        this.recordedAt = at;
        this.bands.addAll(bands);
    }

    private static void requireInOrder(List<Band> bands) {
        if (bands.isEmpty() || bands.size() > MOST_BANDS) {
            throw new BandsNotUnderstood(
                    "there are %d bands, and there are 1 to %d".formatted(bands.size(), MOST_BANDS));
        }
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            if (!band.isPossible()) {
                throw new BandsNotUnderstood("%d people cannot have %d offences in the band of %s"
                        .formatted(band.people(), band.offences(), band.inWords()));
            }
            if (i > 0 && !bands.get(i - 1).isBefore(band)) {
                throw new BandsNotUnderstood("the band of %s does not come after that of %s"
                        .formatted(band.inWords(), bands.get(i - 1).inWords()));
            }
        }
    }

    /** What is on record from now on, because of the reason. */
    public Cohort revised(List<Band> bands, String source, String because, Actor by, Instant at) {
        if (because == null || because.isBlank()) {
            throw new CohortRevisionNeedsReason(place, period);
        }
        var next = new Cohort(place, period, revision + 1, bands, source, by, at);
        next.reason = because;
        return next;
    }

    public String place() {
        return place;
    }

    public Period period() {
        return period;
    }

    /** 1 for the first on record, then counting up. */
    public int revision() {
        return revision;
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

    public List<Band> bands() {
        return List.copyOf(bands);
    }
}
