package org.bluebook.reporting.documents;

import java.util.List;
import org.bluebook.reporting.charts.FunnelFigure;
import org.bluebook.reporting.charts.FunnelFigure.Dot;
import org.bluebook.reporting.charts.TileMap.Tile;
import org.bluebook.reporting.snapshot.ProfileFacts.TileFacts;
import org.bluebook.reporting.spc.Rate;
import org.bluebook.reporting.spc.Rate.Standing;

/** One measure of the borough of a profile among all: a funnel and a tile map; where no borough has a rate there is neither. */
final class AgainstLondon {
    private final Frozen frozen;
    private final PlaceMeasure measure;
    private final String place;
    private final String name;

    AgainstLondon(Frozen frozen, PlaceMeasure measure) {
        this.frozen = frozen;
        this.measure = measure;
        this.place = frozen.facts().paper().place();
        this.name = frozen.placeName(place);
    }

    List<Block> blocks() {
        return measure.ofLondon()
                .map(london -> List.<Block>of(funnel(london), map(london)))
                .orElse(List.of());
    }

    private Figure funnel(Rate london) {
        var dots = measure.boroughs()
                .map(b -> new Dot(b.name(), measure.rate(b.code()).orElseThrow()))
                .toList();
        return new Figure(
                "%s for every 10,000 people against the size of the borough, %s"
                        .formatted(
                                measure.title(),
                                frozen.facts().paper().subject().inWords()),
                "Funnel chart of %d boroughs. London's rate is %s. %s %s"
                        .formatted(dots.size(), Words.rate(london.value()), here(london), outside(london)),
                new FunnelFigure(dots, london.value(), "London", name));
    }

    private String here(Rate london) {
        return measure.rate(place)
                .map(rate -> "%s has %s: %s."
                        .formatted(
                                name,
                                Words.rate(rate.value()),
                                rate.against(london.value()).words()))
                .orElse(name + " has no figure for the whole quarter.");
    }

    private String outside(Rate london) {
        long out = standing(london, Standing.ABOVE) + standing(london, Standing.BELOW);
        long few = standing(london, Standing.TOO_FEW);
        var outside =
                Words.count((int) out, "borough differs", "boroughs differ") + " from London more than by chance.";
        return few == 0 ? outside : "%s In %d too few are expected to tell.".formatted(outside, few);
    }

    private long standing(Rate london, Standing standing) {
        return measure.boroughs()
                .flatMap(b -> measure.rate(b.code()).stream())
                .filter(rate -> rate.against(london.value()) == standing)
                .count();
    }

    private Figure map(Rate london) {
        var tiles = frozen.facts().profile().tiles().stream()
                .map(tile -> tile(tile, london))
                .toList();
        long missing = tiles.stream().filter(t -> t.value().isEmpty()).count();
        return new Figure(
                "%s for every 10,000 people by borough, %s"
                        .formatted(
                                measure.title(),
                                frozen.facts().paper().subject().inWords()),
                "Tile map of London with a tile for each borough. %s %s %s"
                        .formatted(
                                here(london),
                                outside(london),
                                missing == 0
                                        ? "Every borough has a figure."
                                        : Words.count((int) missing, "borough has", "boroughs have")
                                                + " no figure for the whole quarter."),
                LondonMap.of(tiles, name));
    }

    private Tile tile(TileFacts tile, Rate london) {
        return LondonMap.tile(frozen.placeName(tile.place()), tile, measure.rate(tile.place()), london);
    }
}
