package org.bluebook.reporting.documents;

import java.util.List;
import java.util.Optional;
import org.bluebook.reporting.charts.TileMap;
import org.bluebook.reporting.charts.TileMap.Meaning;
import org.bluebook.reporting.charts.TileMap.Shade;
import org.bluebook.reporting.charts.TileMap.Tile;
import org.bluebook.reporting.snapshot.ProfileFacts.TileFacts;
import org.bluebook.reporting.spc.Rate;

/** London as a tile for each borough, its rate against London's in words, shape and shade; what is missing is hatched. */
final class LondonMap {
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(Shade.DARK, "+ higher than chance explains"),
            new Meaning(Shade.PLAIN, "no clear difference from London"),
            new Meaning(Shade.LIGHT, "− lower"),
            new Meaning(Shade.LINED, "( ) too few to tell"),
            new Meaning(Shade.HATCHED, "not in source"));

    private LondonMap() {}

    /** {@code here} is the borough that stands out, or nothing. */
    static TileMap of(List<Tile> tiles, String here) {
        return new TileMap(tiles, here, MEANINGS);
    }

    static Tile tile(String borough, TileFacts at, Optional<Rate> measured, Rate london) {
        return measured.map(rate -> new Tile(
                        borough,
                        at.row(),
                        at.column(),
                        print(rate, london),
                        Optional.of(Words.rounded(rate.value())),
                        shade(rate.against(london.value()))))
                .orElseGet(() ->
                        new Tile(borough, at.row(), at.column(), "not in source", Optional.empty(), Shade.HATCHED));
    }

    private static String print(Rate rate, Rate london) {
        var standing = rate.against(london.value());
        var number = Words.rate(rate.value());
        return switch (standing) {
            case WITHIN -> number;
            case TOO_FEW -> "(" + number + ")";
            case ABOVE, BELOW -> standing.shape() + " " + number;
        };
    }

    private static Shade shade(Rate.Standing standing) {
        return switch (standing) {
            case ABOVE -> Shade.DARK;
            case WITHIN -> Shade.PLAIN;
            case BELOW -> Shade.LIGHT;
            case TOO_FEW -> Shade.LINED;
        };
    }
}
