package org.bluebook.reporting.renditions;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluebook.calendar.WallTime;
import org.bluebook.reporting.charts.Chart;
import org.bluebook.reporting.charts.SvgSurface;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Bullet;
import org.bluebook.reporting.documents.Bullets;
import org.bluebook.reporting.documents.Callout;
import org.bluebook.reporting.documents.Cell;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.NumberedParagraph;
import org.bluebook.reporting.documents.Paragraph;
import org.bluebook.reporting.documents.Receipt;
import org.bluebook.reporting.renditions.Pieces.Piece;

/** A paper as one page that stands by itself: it fetches nothing, runs nothing, and prints well. */
final class HtmlPaper {
    /** A date, a rating with its shape or a figure with its unit is no longer, and stays in one line. */
    private static final int SHORT = 18;

    /** A verdict with its shape is no longer, and stays in one line where the page is wide. */
    private static final int BRIEF = 24;

    /** What is longer is a sentence, and needs room for some of its words in a line. */
    private static final int LONG = 40;

    private static final RawString NONE = new RawString("");
    private static final DateTimeFormatter RECORDED =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(WallTime.LONDON);
    private static final Engine ENGINE = engine();
    private static final Template TEMPLATE = ENGINE.getTemplate("paper");
    private static final Template PARTS = ENGINE.getTemplate("parts");
    private static final RawString CSS = new RawString(resource("paper.css"));

    private HtmlPaper() {}

    private static Engine engine() {
        var html = Variant.forContentType("text/html");
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .removeStandaloneLines(false)
                .build();
        engine.putTemplate("table", engine.parse(resource("table.html"), html, "table"));
        engine.putTemplate("parts", engine.parse(resource("parts.html"), html, "parts"));
        engine.putTemplate("paper", engine.parse(resource("paper.html"), html, "paper"));
        return engine;
    }

    private static String resource(String name) {
        try (var file = HtmlPaper.class.getResourceAsStream("/renditions/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some blocks as they stand in a page of a paper, to be put into another page. */
    static String of(List<Block> blocks) {
        return PARTS.data(
                        "parts", Pieces.of(blocks).stream().map(HtmlPaper::part).toList())
                .render();
    }

    static String of(Document document, List<Other> others) {
        var parts = Pieces.of(document).stream().map(HtmlPaper::part).toList();
        return TEMPLATE.data("paper", document)
                .data("css", CSS)
                .data("others", others)
                .data("contents", contents(parts))
                .data("parts", parts)
                .data(
                        "receipts",
                        document.receipts().stream().map(HtmlPaper::receipt).toList())
                .render();
    }

    private static List<Entry> contents(List<Part> parts) {
        var contents = new ArrayList<Entry>();
        for (var part : parts) {
            if (part.tag().equals("h2")) {
                contents.add(new Entry(part, new ArrayList<>()));
            } else if (part.tag().equals("h3") && !contents.isEmpty()) {
                contents.get(contents.size() - 1).under().add(part);
            }
        }
        return contents;
    }

    private static Part part(Piece piece) {
        var kind = piece.kind().name();
        var table = DataTable.of(piece.id(), piece.block()).map(HtmlPaper::table);
        var block = piece.block();
        if (block instanceof Heading heading) {
            return new Part(
                    kind, piece.id(), "h" + (heading.level() + 1), "", heading.text(), "", List.of(), null, NONE);
        } else if (block instanceof Paragraph paragraph) {
            return Part.text(kind, piece.id(), paragraph.text());
        } else if (block instanceof NumberedParagraph paragraph) {
            var number = Integer.toString(paragraph.number());
            return new Part(kind, piece.id(), "p", number, paragraph.text(), "", List.of(), null, NONE);
        } else if (block instanceof Bullets bullets) {
            return new Part(kind, piece.id(), "ul", "", "", "", bullets.items(), null, NONE);
        } else if (block instanceof Callout callout) {
            return new Part(kind, piece.id(), "div", "", callout.text(), callout.label(), List.of(), null, NONE);
        } else if (block instanceof Figure figure) {
            return figure(piece, figure, table.orElseThrow());
        }
        return new Part(kind, piece.id(), "", "", "", "", List.of(), table.orElse(null), NONE);
    }

    private static Part figure(Piece piece, Figure figure, TableView table) {
        var svg = SvgSurface.draw(figure.chart(), Chart.WIDTH, Chart.HEIGHT, figure.caption(), figure.alternative());
        return new Part(
                piece.kind().name(),
                piece.id(),
                "figure",
                "",
                figure.caption(),
                figure.alternative(),
                List.of(),
                table.within(piece.id()),
                new RawString(svg.replaceFirst("role=\"img\"", "aria-hidden=\"true\"")));
    }

    private static TableView table(DataTable table) {
        var figures = IntStream.range(0, table.headers().size())
                .mapToObj(table::isOfFigures)
                .toList();
        return new TableView(
                table.id(),
                table.caption(),
                IntStream.range(0, figures.size())
                        .mapToObj(column -> new HeaderView(table.headers().get(column), figures.get(column)))
                        .toList(),
                table.rows().stream()
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(column -> CellView.of(row.get(column), figures.get(column)))
                                .toList())
                        .toList(),
                table.notes());
    }

    private static ReceiptView receipt(Receipt r) {
        return new ReceiptView(
                anchor(r.reference()),
                r.reference(),
                r.figure(),
                r.place(),
                CellView.of(Cell.text(r.period()), false),
                r.value(),
                r.revision() == 0 ? r.status() : "%s, revision %d".formatted(r.status(), r.revision()),
                r.definition() == 0 ? "none" : "version " + r.definition(),
                r.source(),
                recorded(r));
    }

    /** Who recorded it is not said to everybody. */
    private static String recorded(Receipt r) {
        var at = RECORDED.format(r.recordedAt());
        return r.recordedBy().isEmpty() ? at : "%s by %s".formatted(at, r.recordedBy());
    }

    private static String anchor(String reference) {
        return "receipt-" + reference.replace('/', '-').replace("+", "plus");
    }

    /** A heading in the contents, with those under it. */
    record Entry(Part heading, List<Part> under) {}

    /** A block as the page shows it; what it has not is empty. */
    record Part(
            String kind,
            String id,
            String tag,
            String number,
            String text,
            String label,
            List<Bullet> items,
            TableView table,
            RawString svg) {
        static Part text(String kind, String id, String text) {
            return new Part(kind, id, "p", "", text, "", List.of(), null, NONE);
        }
    }

    record TableView(
            String id, String caption, List<HeaderView> headers, List<List<CellView>> rows, List<String> notes) {
        /** The table of a chart: what notes it has stand under the chart. */
        TableView within(String figure) {
            return new TableView(figure + "-data", caption, headers, rows, List.of());
        }
    }

    record HeaderView(String text, boolean number) {}

    record CellView(String print, String kind, String receipt) {
        static CellView of(Cell cell, boolean number) {
            return new CellView(
                    cell.print(),
                    kind(number, cell.print().length()),
                    Optional.ofNullable(cell.receipt()).map(HtmlPaper::anchor).orElse(""));
        }

        private static String kind(boolean number, int length) {
            return Stream.of(number ? "number" : "", size(length))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        private static String size(int length) {
            if (length <= BRIEF) {
                return length <= SHORT ? "short" : "brief";
            }
            return length > LONG ? "long" : "";
        }
    }

    record ReceiptView(
            String id,
            String reference,
            String figure,
            String place,
            CellView period,
            String value,
            String status,
            String definition,
            String source,
            String recorded) {}
}
