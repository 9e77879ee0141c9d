package org.bluebook.reporting.renditions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.reporting.accessibility.Spoken;
import org.bluebook.reporting.documents.Contents;

/**
 * Every text that a paper prints, without its white space: the lines of its title, then what follows in reading order but
 * for the table of contents; that; and what stands at the head and foot of pages and where a table goes on.
 */
record Printed(List<String> title, List<String> texts, List<String> contents, List<String> outside) {
    private static final int SHORT_HASH = 12;

    static Printed inJson(byte[] json) {
        try {
            return inJson(new ObjectMapper().readTree(new String(json, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Printed inJson(JsonNode paper) {
        var furniture = paper.get("furniture");
        var title = Stream.of("body", "subject", "reportNumber", "dateLine", "byLine")
                .map(line -> furniture.get(line).asText())
                .filter(line -> !line.isEmpty());
        var reference = furniture.get("paperReference").asText();
        var hash = furniture.get("snapshotHash").asText().substring(0, SHORT_HASH);
        var demonstration = furniture.get("demonstration").asBoolean() ? "Demonstration data" : "";
        var texts = new ArrayList<String>();
        var contents = new ArrayList<String>();
        var headers = new ArrayList<String>();
        for (var piece : paper.get("pieces")) {
            var kind = piece.get("kind").asText();
            if (kind.equals("CONTENTS")) {
                contents.add(Contents.HEADING);
            } else if (!contents.isEmpty() && isListed(kind, piece.get("block"))) {
                add(contents, piece.get("block").get("text"));
            }
            add(texts, kind, piece.get("block"));
            piece.get("block").path("headers").forEach(header -> headers.add(header.asText()));
        }
        return new Printed(
                squeezed(Stream.concat(title, Stream.of(paper.get("title").asText()))),
                squeezed(texts.stream()),
                squeezed(contents.stream()),
                squeezed(Stream.concat(
                        Stream.of(
                                furniture.get("marking").asText(),
                                reference,
                                "%s \u00b7 snapshot %s".formatted(reference, hash),
                                demonstration),
                        headers.stream())));
    }

    private static boolean isListed(String kind, JsonNode block) {
        return kind.equals("HEADING") && block.get("level").asInt() <= 2;
    }

    private static void add(List<String> texts, String kind, JsonNode block) {
        switch (kind) {
            case "HEADING", "PARAGRAPH" -> add(texts, block.get("text"));
            case "NUMBERED" ->
                texts.add(block.get("number").asText() + "." + block.get("text").asText());
            case "BULLETS" -> block.get("items").forEach(item -> bullet(texts, item));
            case "CALLOUT" -> {
                add(texts, block.get("label"));
                add(texts, block.get("text"));
            }
            case "TABLE" -> {
                add(texts, block.get("caption"));
                block.get("headers").forEach(header -> add(texts, header));
                block.get("rows").forEach(row -> row.forEach(cell -> add(texts, cell.get("print"))));
                block.get("notes").forEach(note -> add(texts, note));
            }
            case "FIGURE" -> {
                add(texts, block.get("caption"));
                block.get("labels").forEach(label -> add(texts, label));
                add(texts, block.get("alternative"));
            }
            case "CONTENTS", "PAGE_BREAK" -> {}
            default -> throw new IllegalArgumentException("Nobody knows what a " + kind + " prints.");
        }
    }

    private static void bullet(List<String> texts, JsonNode item) {
        add(texts, item.get("text"));
        item.get("under").forEach(under -> bullet(texts, under));
    }

    private static void add(List<String> texts, JsonNode text) {
        texts.add(text.asText());
    }

    /** {@code lines} is how many the title has. The mark of a bullet and the label of a line of the title are no content. */
    static Printed inPdf(byte[] pdf, int lines) {
        var spoken = Spoken.of(pdf);
        var texts = squeezed(spoken.elements().stream()
                .filter(element -> !element.type().equals("Lbl") && !isContents(element))
                .flatMap(Printed::texts));
        return new Printed(
                texts.stream()
                        .limit(lines)
                        .map(line -> line.replaceFirst("^(Report|Date|By):", ""))
                        .toList(),
                texts.subList(lines, texts.size()),
                squeezed(spoken.elements().stream()
                        .filter(Printed::isContents)
                        .map(element -> line(element, spoken.elements()))),
                squeezed(outside(spoken.artifacts())));
    }

    private static boolean isContents(Spoken.Element element) {
        return element.type().equals("Link") || element.lines().equals(List.of(Contents.HEADING));
    }

    /** The number at its end is no content where it is that of the page on which its heading stands. */
    private static String line(Spoken.Element element, List<Spoken.Element> elements) {
        int last = element.lines().size() - 1;
        var heading = squeezed(String.join("", element.lines().subList(0, last)));
        boolean isThere = elements.stream()
                .filter(e -> e.type().matches("H[1-6]")
                        && Integer.toString(e.page()).equals(element.lines().get(Math.max(last, 0))))
                .anyMatch(e -> squeezed(String.join("", e.lines())).equals(heading));
        return isThere ? heading : String.join("", element.lines());
    }

    /** A chart is one element of the structure: the labels drawn in it, and what is said to those who cannot see it. */
    private static Stream<String> texts(Spoken.Element element) {
        return element.alternative() == null
                ? Stream.of(String.join("", element.lines()))
                : Stream.concat(element.lines().stream(), Stream.of(element.alternative()));
    }

    /** "Page 3 of 21" is no content on the third of 21 pages, and on no other. */
    private static Stream<String> outside(List<List<String>> pages) {
        var texts = new ArrayList<String>();
        for (int page = 0; page < pages.size(); page++) {
            texts.addAll(pages.get(page));
            if (!texts.remove("Page %d of %d".formatted(page + 1, pages.size()))) {
                throw new IllegalStateException("Page %d does not say which it is.".formatted(page + 1));
            }
        }
        return texts.stream();
    }

    /** A page, without what unfolds. */
    static String inHtml(byte[] html) {
        var text = new String(html, StandardCharsets.UTF_8)
                .replaceAll("(?s)<style>.*?</style>|<details>.*?</details>|<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return squeezed(text);
    }

    private static List<String> squeezed(Stream<String> texts) {
        return texts.map(Printed::squeezed).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
