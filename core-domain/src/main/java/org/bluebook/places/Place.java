package org.bluebook.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** A place by its code: LONDON, a borough by its GSS code, or a neighbourhood within a borough. */
@Entity
public class Place {
    /** The code of London as a whole. */
    public static final String LONDON = "LONDON";

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    private String parent;
    private boolean inTotals;
    private String partOfLondon;

    @Column(name = "population_2001")
    private Integer population2001;

    @Column(name = "population_2005")
    private Integer population2005;

    @Column(name = "population_2006")
    private Integer population2006;

    private Integer gridRow;
    private Integer gridColumn;
    private String flaggedBecause;
    private LocalDate reviewOn;
    private LocalDate flaggedOn;

    @Version
    private int version;

    protected Place() {}

    /** A neighbourhood of a borough; its figures are never added to the borough's. */
    public static Place neighbourhood(String code, String name, Place borough) {
        var place = new Place();
        place.code = code;
        place.name = name;
        place.kind = PlaceKind.NEIGHBOURHOOD;
        place.parent = borough.code;
        return place;
    }

    /** Calls a neighbourhood otherwise; what is not one keeps its name. */
    public void rename(String name) {
        requireNeighbourhood();
        this.name = name;
    }

    /** Refuses what is done to neighbourhoods alone. */
    public void requireNeighbourhood() {
        if (kind != PlaceKind.NEIGHBOURHOOD) {
            throw new NotANeighbourhood(this);
        }
    }

    /** Marks the place as one of the worst affected, until it is looked at again. */
    void flagAsWorstAffected(String because, LocalDate reviewOn, LocalDate today) {
        if (because == null || because.isBlank() || reviewOn == null) {
            throw new FlagNeedsReason(name);
        }
        if (!isWorstAffected()) {
            this.flaggedOn = today;
        }
        this.flaggedBecause = because;
        this.reviewOn = reviewOn;
    }

    /** It was looked at again and stays one of the worst affected, until the next time. */
    void keepFlag(LocalDate heldOn, LocalDate reviewOn) {
        requireFlaggedBefore(heldOn);
        if (reviewOn == null || !reviewOn.isAfter(heldOn)) {
            throw new NextReviewNeeded(name, heldOn);
        }
        this.reviewOn = reviewOn;
    }

    /** It was looked at again and is one of the worst affected no longer. */
    void takeFlagOff(LocalDate heldOn) {
        requireFlaggedBefore(heldOn);
        this.flaggedBecause = null;
        this.flaggedOn = null;
        this.reviewOn = null;
    }

    private void requireFlaggedBefore(LocalDate day) {
        if (!isWorstAffected()) {
            throw new NotWorstAffected(name);
        }
        if (flaggedOn != null && day.isBefore(flaggedOn)) {
            throw new ReviewedBeforeFlagged(name, flaggedOn);
        }
    }

    public boolean isWorstAffected() {
        return flaggedBecause != null;
    }

    public Optional<String> flaggedBecause() {
        return Optional.ofNullable(flaggedBecause);
    }

    /** Since when it has been one of the worst affected. */
    public Optional<LocalDate> flaggedOn() {
        return Optional.ofNullable(flaggedOn);
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public PlaceKind kind() {
        return kind;
    }

    /** The code of the place it lies in. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether its figures enter London's totals. */
    public boolean inTotals() {
        return inTotals;
    }

    public boolean isInInnerLondon() {
        return "INNER".equals(partOfLondon);
    }

    /** The code of the borough that answers for it: its own, or for a neighbourhood that of the borough around it. */
    public String borough() {
        return kind == PlaceKind.NEIGHBOURHOOD ? parent : code;
    }

    /** Where a borough lies on the tile map of London: its row and its column, both from 1, or 0 for what is not on it. */
    public int gridRow() {
        return gridRow == null ? 0 : gridRow;
    }

    public int gridColumn() {
        return gridColumn == null ? 0 : gridColumn;
    }

    /** People living there in the middle of 2006; empty for what is no borough. */
    public Optional<Integer> population2006() {
        return Optional.ofNullable(population2006);
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
