package org.bluebook.reporting.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bluebook.reporting.charts.Lettering.Anchor;

/** London as a grid of tiles, one to a borough; a borough without a figure is hatched and never nought. */
public record TileMap(List<Tile> tiles, String marked, List<Meaning> meanings) implements Chart {
    private static final double GAP = 2;
    private static final double FOOT = 14;
    private static final double HATCH = 6;
    private static final double EDGE = 2.5;

    /** In a smaller tile only its shade can be made out. */
    private static final double LEAST_WIDE = 30;

    private static final double LEAST_HIGH = 18;

    /** How a tile is filled. */
    public enum Shade {
        DARK(Ink.STEEL),
        PLAIN(Ink.MIST),
        LIGHT(Ink.WHITE),
        LINED(Ink.WHITE),
        HATCHED(Ink.WHITE);

        private final Ink ink;

        Shade(Ink ink) {
            this.ink = ink;
        }
    }

    /** A borough where it lies on the grid (both from 1), with what is printed in it and the figure behind that, if any. */
    public record Tile(String name, int row, int column, String print, Optional<BigDecimal> value, Shade shade) {}

    /** What a shade means. */
    public record Meaning(Shade shade, String words) {}

    public TileMap {
        tiles = List.copyOf(tiles);
        meanings = List.copyOf(meanings);
    }

    @Override
    public void draw(Surface surface, double width, double height) {
        int rows = tiles.stream().mapToInt(Tile::row).max().orElse(1);
        int columns = tiles.stream().mapToInt(Tile::column).max().orElse(1);
        double across = width / columns;
        double down = (height - FOOT) / rows;
        tiles.forEach(tile -> draw(surface, tile, across, down));
        legend(surface, width, height);
    }

    private void draw(Surface surface, Tile tile, double across, double down) {
        double x = (tile.column() - 1) * across + GAP / 2;
        double y = (tile.row() - 1) * down + GAP / 2;
        double wide = across - GAP;
        double high = down - GAP;
        filled(surface, tile.shade(), x, y, wide, high);
        boolean isMarked = tile.name().equals(marked);
        outline(surface, x, y, wide, high, isMarked ? Pen.MARK : Pen.AXIS);
        if (wide >= LEAST_WIDE && high >= LEAST_HIGH) {
            var lettering = Lettering.LABEL.anchored(Anchor.MIDDLE);
            words(surface, tile, isMarked ? lettering.inBold() : lettering, x + wide / 2, y + high / 2, wide - 4);
        }
    }

    private static void words(
            Surface surface, Tile tile, Lettering lettering, double middle, double halfway, double room) {
        surface.text(shortened(surface, tile.name(), room), middle, halfway - 1.5, lettering);
        surface.text(tile.print(), middle, halfway + 8, lettering);
    }

    private static void filled(Surface surface, Shade shade, double x, double y, double wide, double high) {
        surface.rectangle(x, y, wide, high, shade.ink);
        if (shade == Shade.LINED) {
            surface.line(x, y + EDGE, x + wide, y + EDGE, Pen.GRID);
            surface.line(x, y + high - EDGE, x + wide, y + high - EDGE, Pen.GRID);
        }
        if (shade == Shade.HATCHED) {
            for (double at = HATCH; at < wide + high; at += HATCH) {
                double right = Math.min(at, wide);
                double left = Math.max(0, at - high);
                surface.line(x + left, y + Math.min(at, high), x + right, y + at - right, Pen.GRID);
            }
        }
    }

    private static void outline(Surface surface, double x, double y, double wide, double high, Pen pen) {
        surface.line(x, y, x + wide, y, pen);
        surface.line(x + wide, y, x + wide, y + high, pen);
        surface.line(x + wide, y + high, x, y + high, pen);
        surface.line(x, y + high, x, y, pen);
    }

    /** As much of a name as its tile has room for. */
    private static String shortened(Surface surface, String name, double room) {
        if (surface.width(name, Lettering.LABEL.inBold()) <= room) {
            return name;
        }
        var words = name.split(" ");
        if (words.length == 3 && words[1].equals("and")) {
            return "%c & %c".formatted(words[0].charAt(0), words[2].charAt(0));
        }
        var stem = words[0];
        while (stem.length() > 1 && surface.width(stem + ".", Lettering.LABEL.inBold()) > room) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.equals(words[0]) ? stem : stem + ".";
    }

    private void legend(Surface surface, double width, double height) {
        double x = 0;
        for (var meaning : meanings) {
            double y = height - FOOT + 4;
            filled(surface, meaning.shade(), x, y, 10, 8);
            outline(surface, x, y, 10, 8, Pen.AXIS);
            surface.text(meaning.words(), x + 14, y + 7, Lettering.LABEL);
            x += 14 + surface.width(meaning.words(), Lettering.LABEL) + 14;
        }
    }

    @Override
    public ChartData data() {
        return new ChartData(
                List.of("Borough", "Figure"),
                tiles.stream()
                        .map(tile -> new ChartData.Row(tile.name(), tile.print(), List.of(tile.value())))
                        .toList());
    }
}
