package org.bluebook.reporting.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bluebook.reporting.charts.BarFigure.Bar;
import org.bluebook.reporting.charts.ConcentrationFigure.Curve;
import org.bluebook.reporting.charts.ConcentrationFigure.Point;
import org.bluebook.reporting.charts.FunnelFigure.Dot;
import org.bluebook.reporting.charts.TileMap.Meaning;
import org.bluebook.reporting.charts.TileMap.Shade;
import org.bluebook.reporting.charts.TileMap.Tile;
import org.bluebook.reporting.charts.XmrFigure.Month;
import org.bluebook.reporting.spc.Improvement;
import org.bluebook.reporting.spc.Rate;
import org.bluebook.reporting.spc.XmrChart;
import org.bluebook.reporting.spc.XmrOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartsTest {
    private static final double WIDTH = 482;
    private static final double HEIGHT = 190;

    private static XmrFigure months(int count) {
        var random = new Random(2006);
        var values = random.ints(count, 40, 90).asDoubleStream().toArray();
        var chart = XmrChart.of(values, XmrOptions.standard(Improvement.DOWN));
        var first = YearMonth.of(2003, 4);
        var months = IntStream.range(0, count)
                .mapToObj(i -> new Month(
                        label(first.plusMonths(i)), Optional.of(chart.points().get(i)), false))
                .toList();
        return new XmrFigure("people", months, Optional.of(60.0), chart.isTrial(), true);
    }

    private static String label(YearMonth month) {
        return "%tb %<ty".formatted(month.atDay(1));
    }

    private static RecordingSurface drawn(Chart chart) {
        var surface = new RecordingSurface();
        chart.draw(surface, WIDTH, HEIGHT);
        return surface;
    }

    private static Document svg(Chart chart) throws Exception {
        var text = SvgSurface.draw(chart, WIDTH, HEIGHT, "A title", "A sentence.");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 11, 36, 500})
    void keepEveryTextWithinTheirBox(int count) {
        var surface = drawn(months(count));

        assertThat(surface.texts).isNotEmpty().allSatisfy(t -> {
            assertThat(t.box().getMinX()).as(t.text()).isGreaterThanOrEqualTo(0);
            assertThat(t.box().getMaxX()).as(t.text()).isLessThanOrEqualTo(WIDTH);
            assertThat(t.box().getMaxY()).as(t.text()).isLessThanOrEqualTo(HEIGHT);
        });
    }

    @Test
    void putNoTextOverAnother() {
        var texts = drawn(months(36)).texts;

        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                assertThat(texts.get(i).box().intersects(texts.get(j).box()))
                        .as("%s over %s", texts.get(i), texts.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void drawTheSameWhateverTheMachinesLanguageAndZone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var figure = months(36);
        var before = SvgSurface.draw(figure, WIDTH, HEIGHT, "t", "d");
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(SvgSurface.draw(figure, WIDTH, HEIGHT, "t", "d")).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void drawAsManyPrimitivesOnAPageAsInAPaper() throws Exception {
        var elements =
                svg(months(36)).getDocumentElement().getElementsByTagName("*").getLength();

        assertThat(elements - 2).isEqualTo(drawn(months(36)).primitives.size());
    }

    @Test
    void tellPointsApartByShape() {
        var values = new double[] {12, 9, 11, 10, 13, 8, 10, 12, 9, 11, 10, 9, 14, 15, 13, 16, 14, 15, 13, 14};

        assertThat(shapes(values, Improvement.UP)).contains("polygon BLUE").doesNotContain("rectangle");
        assertThat(shapes(values, Improvement.DOWN)).contains("rectangle").doesNotContain("polygon");
    }

    private static String shapes(double[] values, Improvement improvement) {
        var chart = XmrChart.of(values, XmrOptions.standard(improvement));
        var months = chart.points().stream()
                .map(p -> new Month("m", Optional.of(p), false))
                .toList();
        return String.join("\n", drawn(new XmrFigure("people", months, Optional.empty(), false, true)).primitives);
    }

    @Test
    void leaveAGapWhereAMonthHasNoFigure() {
        var whole = months(12);
        var gap = new java.util.ArrayList<>(whole.months());
        gap.set(5, new Month("Sep 03", Optional.empty(), false));

        var lines = lines(whole) - lines(new XmrFigure("people", gap, whole.target(), whole.trial(), true));

        assertThat(lines).as("two pieces of the line are not drawn").isEqualTo(2);
    }

    @Test
    void nameTheTarget() {
        var whole = months(36);

        assertThat(Labels.of(new XmrFigure("people", whole.months(), Optional.of(980.0), false, true)))
                .contains("target 980");
    }

    @Test
    void nameWhatIsCountedOverTheScale() {
        var texts = drawn(months(36)).texts;

        assertThat(texts.get(0).text()).isEqualTo("people");
        assertThat(texts.get(0).box().getMinX()).isZero();
        assertThat(texts.stream().skip(1))
                .allMatch(text -> text.box().getMinY() >= texts.get(0).box().getMaxY());
    }

    private static long lines(Chart chart) {
        return drawn(chart).primitives.stream()
                .filter(p -> p.endsWith("SERIES"))
                .count();
    }

    /** Months with a new definition at some of them. */
    private static XmrFigure broken(int... at) {
        var whole = months(36);
        var months = new java.util.ArrayList<>(whole.months());
        for (int i : at) {
            months.set(i, new Month(months.get(i).label(), months.get(i).point(), true));
        }
        return new XmrFigure("people", months, whole.target(), whole.trial(), true);
    }

    @Test
    void drawABreakAndNoLineAcrossIt() {
        var broken = broken(32);

        assertThat(drawn(broken).primitives)
                .filteredOn(p -> p.endsWith("BREAK"))
                .hasSize(1);
        assertThat(drawn(broken).texts).extracting(RecordingSurface.Text::text).contains("new definition");
        assertThat(lines(months(36)) - lines(broken)).isEqualTo(1);
        assertThat(broken.data().rows()).extracting(ChartData.Row::name).contains("Dec 05, new definition");
    }

    @Test
    void keepTheNamesOfBreaksApart() {
        var texts = drawn(broken(1, 3, 4, 33, 34, 35)).texts;

        for (int i = 0; i < texts.size(); i++) {
            assertThat(texts.get(i).box().getMinX()).isGreaterThanOrEqualTo(0);
            for (int j = i + 1; j < texts.size(); j++) {
                assertThat(texts.get(i).box().intersects(texts.get(j).box()))
                        .as("%s over %s", texts.get(i), texts.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void drawNoLimitsWhereThereAreNone() {
        var whole = months(36);

        var free = new XmrFigure("people", whole.months(), Optional.empty(), false, false);

        assertThat(drawn(free).primitives).noneMatch(p -> p.endsWith("LIMIT") || p.endsWith("MEAN"));
        assertThat(drawn(free).texts)
                .extracting(RecordingSurface.Text::text)
                .contains("no limits")
                .noneMatch(text -> text.startsWith("mean"));
        assertThat(free.data().headers()).containsExactly("Month", "Value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "&lt;",
                "]]>",
                "'\u0000\u0001",
                "{{x}} ${y} #{z}"
            })
    void keepHostileTextLiteral(String text) throws Exception {
        var svg = svg(new BarFigure(List.of(new Bar(text, Optional.of(1.0), "1"))));

        assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo(text.replaceAll("[\u0000\u0001]", ""));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("img").getLength()).isZero();
    }

    @Test
    void giveAMissingFigureNoBar() {
        var bars = new BarFigure(List.of(
                new Bar("Hackney", Optional.of(70.0), "about 70%"),
                new Bar("Barnet", Optional.empty(), "not in source")));

        assertThat(drawn(bars).primitives)
                .filteredOn(p -> p.startsWith("rectangle"))
                .hasSize(1);
        assertThat(drawn(bars).texts).extracting(RecordingSurface.Text::text).contains("not in source");
    }

    @Test
    void inkThePageTheyAreDrawnOn() {
        var image = new BufferedImage((int) WIDTH, (int) HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());

        months(36).draw(new Graphics2DSurface(graphics), WIDTH, HEIGHT);

        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(Arrays.stream(pixels).filter(p -> p != -1).count()).isBetween(2_000L, 60_000L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 32, 500})
    void comparePlacesWithinTheirBox(int count) {
        for (var chart : List.of(funnel(count), map(count), concentration())) {
            assertThat(drawn(chart).texts).isNotEmpty().allSatisfy(t -> {
                assertThat(t.box().getMinX()).as(t.text()).isGreaterThanOrEqualTo(-0.5);
                assertThat(t.box().getMaxX()).as(t.text()).isLessThanOrEqualTo(WIDTH + 0.5);
                assertThat(t.box().getMaxY()).as(t.text()).isLessThanOrEqualTo(HEIGHT);
            });
        }
    }

    @Test
    void sayOverTheirScaleWhatItIsOf() {
        assertThat(drawn(concentration()).texts).extracting(t -> t.text()).contains("share of offences");
        assertThat(drawn(funnel(32)).texts).extracting(t -> t.text()).contains("for every 10,000 people");
    }

    @Test
    void comparePlacesWithNoTextOverAnother() {
        for (var chart : List.of(funnel(32), map(32), concentration())) {
            var texts = drawn(chart).texts;
            for (int i = 0; i < texts.size(); i++) {
                for (int j = i + 1; j < texts.size(); j++) {
                    assertThat(texts.get(i).box().intersects(texts.get(j).box()))
                            .as("%s over %s", texts.get(i), texts.get(j))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void hatchABoroughWithoutAFigureAndSayNoNought() throws Exception {
        var hatched = new TileMap(
                List.of(new Tile("Barnet", 1, 1, "not in source", Optional.empty(), Shade.HATCHED)), "", List.of());

        assertThat(svg(hatched).getElementsByTagName("line").getLength()).isGreaterThan(10);
        assertThat(drawn(hatched).texts).extracting(t -> t.text()).containsExactly("Barnet", "not in source");
        assertThat(hatched.data().rows().get(0).values()).containsExactly(Optional.empty());
    }

    @Test
    void giveTheirNumbersAsATable() {
        assertThat(funnel(32).data().rows())
                .hasSize(32)
                .allSatisfy(row -> assertThat(row.values()).hasSize(5).doesNotContain(Optional.empty()));
        assertThat(concentration().data().rows()).hasSize(6);
        assertThat(months(36).data().rows()).hasSize(36);
    }

    /** Whatever its rate: the line of London's rate lies at a third of a scale that reaches to nine. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 2.5, 2.7, 2.8, 2.9, 3, 3.1, 3.5, 5, 8})
    void keepTheNameOfABoroughOffTheLine(double rate) {
        var dots = List.of(
                new Dot("Barnet", new Rate(270, 300_000)),
                new Dot("Hackney", new Rate(Math.round(rate * 20), 200_000)));
        var surface = new RecordingSurface();

        new FunnelFigure(dots, 3, "London", "Hackney").draw(surface, WIDTH, HEIGHT);

        var name = text(surface, "Hackney");
        double line = text(surface, "London 3.0").getCenterY();
        assertThat(line < name.getMinY() || line > name.getMaxY())
                .as("%s and the line at %s", name, line)
                .isTrue();
    }

    /** A dot above it to the right, and where one lies below it too, to the left. */
    @ParameterizedTest
    @ValueSource(longs = {95, 115})
    void keepTheNameOfABoroughOffTheDots(long below) {
        var dots = List.of(
                new Dot("Hackney", new Rate(100, 200_000)),
                new Dot("Camden", new Rate(111, 210_000)),
                new Dot("Lambeth", new Rate(below, 212_000)),
                new Dot("Barnet", new Rate(270, 300_000)),
                new Dot("Sutton", new Rate(20, 100_000)));
        var surface = new RecordingSurface();

        new FunnelFigure(dots, 3, "London", "Hackney").draw(surface, WIDTH, HEIGHT);

        var name = text(surface, "Hackney");
        assertThat(surface.primitives.stream()
                        .filter(drawn -> drawn.startsWith("circle"))
                        .map(drawn -> drawn.split(" "))
                        .filter(circle -> name.contains(Double.parseDouble(circle[1]), Double.parseDouble(circle[2]))))
                .isEmpty();
    }

    /** Around where the limit of a borough of this size runs. */
    @ParameterizedTest
    @ValueSource(longs = {76, 78, 80, 82, 84, 86, 88, 90, 92})
    void keepTheNameOfABoroughOffTheLimits(long events) {
        var dots = List.of(
                new Dot("Hackney", new Rate(events, 200_000)),
                new Dot("Barnet", new Rate(100, 300_000)),
                new Dot("Sutton", new Rate(20, 100_000)));
        var surface = new RecordingSurface();

        new FunnelFigure(dots, 3, "London", "Hackney").draw(surface, WIDTH, HEIGHT);

        var name = text(surface, "Hackney");
        assertThat(surface.primitives.stream()
                        .filter(drawn -> drawn.endsWith("LIMIT"))
                        .map(drawn -> drawn.split(" "))
                        .map(line -> new Line2D.Double(
                                Double.parseDouble(line[1]),
                                Double.parseDouble(line[2]),
                                Double.parseDouble(line[3]),
                                Double.parseDouble(line[4])))
                        .filter(name::intersectsLine))
                .isEmpty();
    }

    private static Rectangle2D text(RecordingSurface surface, String text) {
        return surface.texts.stream()
                .filter(drawn -> drawn.text().equals(text))
                .map(RecordingSurface.Text::box)
                .findFirst()
                .orElseThrow();
    }

    static FunnelFigure funnel(int count) {
        var random = new Random(2006);
        var dots = IntStream.range(0, count)
                .mapToObj(i ->
                        new Dot("Borough " + i, new Rate(10 + random.nextInt(90), 150_000 + random.nextInt(190_000))))
                .toList();
        return new FunnelFigure(dots, 2.4, "London", "Borough 3");
    }

    static TileMap map(int count) {
        var names = List.of("Kensington and Chelsea", "Westminster", "Richmond upon Thames", "Tower Hamlets", "Brent");
        var tiles = IntStream.range(0, Math.min(count, 32))
                .mapToObj(i -> i % 7 == 0
                        ? new Tile(names.get(i % 5), 1 + i / 8, 1 + i % 8, "no figure", Optional.empty(), Shade.HATCHED)
                        : new Tile(
                                names.get(i % 5),
                                1 + i / 8,
                                1 + i % 8,
                                "▲ 12.4",
                                Optional.of(new BigDecimal("12.4")),
                                i % 3 == 0 ? Shade.DARK : Shade.PLAIN))
                .toList();
        return new TileMap(
                tiles,
                "Brent",
                List.of(
                        new Meaning(Shade.DARK, "▲ higher than chance explains"),
                        new Meaning(Shade.PLAIN, "no different from London"),
                        new Meaning(Shade.HATCHED, "no figure")));
    }

    static ConcentrationFigure concentration() {
        return new ConcentrationFigure(List.of(
                new Curve("Hackney", List.of(new Point(0, 0), new Point(10, 46), new Point(100, 100))),
                new Curve("London", List.of(new Point(0, 0), new Point(12, 51.5), new Point(100, 100)))));
    }
}
