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

    /** Marks the place as one of the worst affected, until it is looked at again. */
    public void flagAsWorstAffected(String because, LocalDate reviewOn) {
        if (because == null || because.isBlank() || reviewOn == null) {
            throw new FlagNeedsReason(name);
        }
        this.flaggedBecause = because;
        this.reviewOn = reviewOn;
    }

    public boolean isWorstAffected() {
        return flaggedBecause != null;
    }

    public Optional<String> flaggedBecause() {
        return Optional.ofNullable(flaggedBecause);
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

    /** People living there in the middle of 2006; empty for what is no borough. */
    public Optional<Integer> population2006() {
        return Optional.ofNullable(population2006);
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
