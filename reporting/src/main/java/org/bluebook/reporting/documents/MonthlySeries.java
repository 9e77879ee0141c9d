package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bluebook.indicators.Direction;
import org.bluebook.indicators.Kind;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.reporting.charts.XmrFigure;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.spc.Improvement;
import org.bluebook.reporting.spc.Label;
import org.bluebook.reporting.spc.Variation;
import org.bluebook.reporting.spc.Verdict;
import org.bluebook.reporting.spc.XmrChart;
import org.bluebook.reporting.spc.XmrOptions;
import org.bluebook.reporting.spc.XmrPoint;

/**
 * A measure month by month with its verdict. Only exact figures enter the limits: a lower bound is a gap,
 * and the verdict then says up to when it runs. A definition that breaks the series begins a new segment. A count that is
 * rare has no limits, and the verdict says why.
 */
final class MonthlySeries {
    /** What the shape before a verdict means. */
    static final String SHAPES =
            "Circle: no significant change, or no verdict; triangle: improving; square: cause for concern; diamond: a"
                    + " change where neither way is better.";

    private record Point(YearMonth month, Quantity quantity, boolean breaks) {}

    private final String title;
    private final List<Point> points;
    private final Optional<Double> target;
    private final Function<YearMonth, String> besides;
    private final XmrChart chart;
    private final boolean isRare;
    private final Verdict verdict;

    private MonthlySeries(
            String title,
            List<Point> points,
            XmrOptions options,
            boolean isCounted,
            Function<YearMonth, String> besides) {
        this.title = title;
        this.points = points;
        this.target = options.target();
        this.besides = besides;
        this.chart = chart(points, options);
        this.isRare = isCounted && chart.points().size() > 1 && lastMean() < Verdict.RARE;
        this.verdict = isRare ? Verdict.tooRare(lastMean()) : chart.verdict();
    }

    /** A measure that is counted from records rather than returned; {@code besides} is what must stand behind a month's figure. */
    static MonthlySeries counted(
            String title,
            Improvement improvement,
            List<YearMonth> months,
            Function<YearMonth, Quantity> count,
            Function<YearMonth, String> besides) {
        var points =
                months.stream().map(m -> new Point(m, count.apply(m), false)).toList();
        return new MonthlySeries(title, points, XmrOptions.standard(improvement), true, besides);
    }

    /** London's figures of an indicator over three years. */
    static MonthlySeries of(Frozen frozen, IndicatorFacts indicator) {
        return of(frozen, indicator, Place.LONDON);
    }

    /** A place's figures of an indicator over three years. */
    static MonthlySeries of(Frozen frozen, IndicatorFacts indicator, String place) {
        return of(indicator, place, frozen.threeYears(), month -> frozen.observation(indicator.code(), place, month));
    }

    /** A place's figures of an indicator in some months, each as it stands or none. */
    static MonthlySeries of(
            IndicatorFacts indicator,
            String place,
            List<YearMonth> months,
            Function<YearMonth, Optional<ObservationFacts>> figure) {
        var points = new ArrayList<Point>();
        int definition = 0;
        for (var month : months) {
            var found = figure.apply(month);
            int current = found.map(ObservationFacts::definition).orElse(definition);
            boolean breaks = Definitions.isBreakBetween(indicator, definition, current);
            var quantity =
                    found.map(ObservationFacts::quantity).orElseGet(() -> Quantity.notInSource(indicator.unit()));
            points.add(new Point(month, quantity, breaks));
            definition = current;
        }
        return new MonthlySeries(
                indicator.title(), points, options(indicator, place), PlaceMeasure.isCounted(indicator), month -> "");
    }

    /** The target of a year is one for each month only where months do not add up to it. */
    private static XmrOptions options(IndicatorFacts indicator, String place) {
        var options = XmrOptions.standard(improvement(indicator.direction()));
        return indicator.target().isExact() && indicator.kind() != Kind.COUNT && isFor(place, indicator)
                ? options.withTarget(indicator.target().amount().doubleValue())
                : options;
    }

    /** A target is London's; a borough is held to it only where it is a share or a rate. */
    private static boolean isFor(String place, IndicatorFacts indicator) {
        return place.equals(Place.LONDON) || indicator.kind() == Kind.SHARE || indicator.kind() == Kind.RATE;
    }

    private static Improvement improvement(Direction direction) {
        return switch (direction) {
            case HIGHER -> Improvement.UP;
            case LOWER -> Improvement.DOWN;
            case NONE -> Improvement.NEITHER;
        };
    }

    private static XmrChart chart(List<Point> points, XmrOptions options) {
        var exact = points.stream().filter(p -> p.quantity().isExact()).toList();
        var rebases = new ArrayList<Integer>();
        points.stream()
                .filter(Point::breaks)
                .forEach(b -> rebases.add((int) exact.stream()
                        .filter(p -> p.month().isBefore(b.month()))
                        .count()));
        var values = exact.stream()
                .mapToDouble(p -> p.quantity().amount().doubleValue())
                .toArray();
        return XmrChart.of(values, options.rebasedAt(rebases));
    }

    private double lastMean() {
        return chart.segments().get(chart.segments().size() - 1).mean();
    }

    String title() {
        return title;
    }

    Verdict verdict() {
        return verdict;
    }

    /** Whether there is something to see: a change, or a break of the series. */
    boolean isWorthDrawing() {
        return verdict.isChange() || points.stream().anyMatch(Point::breaks);
    }

    /** One line of a table of verdicts: the measure, the verdict, and why. */
    List<Cell> statement() {
        return List.of(Cell.text(title), Cell.text(shape() + " " + verdict.headline()), Cell.text(sentence()));
    }

    private String shape() {
        return switch (verdict.variation()) {
            case COMMON_CAUSE -> "●";
            case IMPROVEMENT -> "▲";
            case CONCERN -> "■";
            case CHANGE -> "◆";
        };
    }

    /** The latest figure, what it says, and up to when the verdict runs where that figure is not complete. */
    String inWords() {
        return "%s: %s".formatted(Days.inWords(last()), judged());
    }

    /** The same under a caption that says of which month. */
    private String sentence() {
        var judged = judged();
        return Character.toUpperCase(judged.charAt(0)) + judged.substring(1);
    }

    private String judged() {
        var latest = points.get(points.size() - 1);
        var judged = latest.quantity().isExact() ? ", " + verdict.finding() : upToTheLastComplete();
        return "%s%s. %s %s"
                .formatted(figure(latest), judged, verdict.note(), broken())
                .strip();
    }

    private String figure(Point point) {
        var beside = besides.apply(point.month());
        return beside.isEmpty()
                ? point.quantity().inWords()
                : "%s %s".formatted(point.quantity().bare(), beside);
    }

    private String broken() {
        return points.stream()
                .filter(Point::breaks)
                .reduce((a, b) -> b)
                .map(p -> "The definition changed in %s; nothing before is compared with what followed."
                        .formatted(Days.inWords(p.month())))
                .orElse("");
    }

    private String upToTheLastComplete() {
        return lastExact()
                .map(p -> ". Last complete month, %s: %s, %s"
                        .formatted(Days.inWords(p.month()), figure(p), verdict.finding()))
                .orElse("");
    }

    private Optional<Point> lastExact() {
        return points.stream().filter(p -> p.quantity().isExact()).reduce((a, b) -> b);
    }

    Figure figure() {
        var caption = "%s, %s to %s".formatted(byMonth(), Days.inWords(first()), Days.inWords(last()));
        return new Figure(caption, alternative(), new XmrFigure(counted(), months(), target, chart.isTrial(), !isRare));
    }

    /** Every month has the unit of the first. */
    private String counted() {
        var unit = points.get(0).quantity().unit();
        return (unit.isMoney() ? "£" : "") + unit.words(BigDecimal.TEN);
    }

    /** Its title, which may say already that it goes by the month. */
    private String byMonth() {
        return title.endsWith(", by month") ? title : title + " by month";
    }

    private YearMonth first() {
        return points.get(0).month();
    }

    private YearMonth last() {
        return points.get(points.size() - 1).month();
    }

    private List<XmrFigure.Month> months() {
        Iterator<XmrPoint> charted = chart.points().iterator();
        return points.stream()
                .map(p -> new XmrFigure.Month(
                        Days.inShort(p.month()),
                        p.quantity().isExact() ? Optional.of(drawn(charted.next())) : Optional.empty(),
                        p.breaks()))
                .toList();
    }

    /** What has no limits is told by none of the rules. */
    private XmrPoint drawn(XmrPoint point) {
        return isRare ? new XmrPoint(point.value(), point.limits(), Label.NONE, Variation.COMMON_CAUSE) : point;
    }

    private String alternative() {
        var limits = isRare || chart.segments().isEmpty()
                ? null
                : chart.segments().get(chart.segments().size() - 1);
        var range = limits == null
                ? ""
                : " Mean %s, limits %s to %s."
                        .formatted(
                                Words.number(limits.mean()),
                                Words.number(Math.max(limits.lower(), 0)),
                                Words.number(limits.upper()));
        var goal = target.map(t -> " Target %s.".formatted(Words.number(t))).orElse("");
        return "Line chart of %s, %s to %s. %s%s%s"
                .formatted(Words.lower(byMonth()), Days.inWords(first()), Days.inWords(last()), inWords(), range, goal);
    }
}
