package org.bluebook.places;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.people.Actor;

/** What became of the flags of the worst affected places, from the first one on. */
@ApplicationScoped
public class PlaceFlags implements PanacheRepository<PlaceFlag> {
    /** Calls a place one of the worst affected or, where it is, puts the reason and the day of the review right. */
    public void flag(Place place, String because, LocalDate reviewOn, LocalDate today, Actor by, Instant at) {
        var step = place.isWorstAffected() ? FlagStep.CHANGED : FlagStep.FLAGGED;
        place.flagAsWorstAffected(because, reviewOn, today);
        persist(PlaceFlag.of(place, step, today, because, by, at));
    }

    /** Keeps the flag at a review, until the next one. */
    public void keep(Place place, String because, LocalDate heldOn, LocalDate reviewOn, Actor by, Instant at) {
        place.keepFlag(heldOn, reviewOn);
        persist(PlaceFlag.of(place, FlagStep.KEPT, heldOn, because, by, at));
    }

    /** Takes the flag off at a review. */
    public void takeOff(Place place, String because, LocalDate heldOn, Actor by, Instant at) {
        place.takeFlagOff(heldOn);
        persist(PlaceFlag.of(place, FlagStep.TAKEN_OFF, heldOn, because, by, at));
    }

    /** Every step of a place, the first one first. */
    public List<PlaceFlag> of(String place) {
        return list("place = ?1 order by id", place);
    }

    /**
     * The steps of places that are worst affected, and of others those by which they were taken off on a day or behind it, in
     * order; one statement, always the same.
     */
    public List<PlaceFlag> ofWorstAffectedOrTakenOffFrom(LocalDate from) {
        return list(
                "place in (select p.code from Place p where p.flaggedBecause is not null)"
                        + " or (step = ?1 and onDay >= ?2) order by id",
                FlagStep.TAKEN_OFF,
                from);
    }
}
