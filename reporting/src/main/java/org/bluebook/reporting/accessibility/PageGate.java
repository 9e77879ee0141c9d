package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the pages of a file as they were drawn: no text beyond its page or over another, and nothing left out on the way. */
public class PageGate {
    /** How often a word stands in the content, and on the pages. */
    private static final class Tally {
        private final String word;
        private int promised;
        private int printed;

        Tally(String word) {
            this.word = word;
        }
    }

    private static final String CLAUSE = "Legible pages";
    private static final Pattern UNRESOLVED =
            Pattern.compile("\\{\\{[^{}]*}}|\\bnull\\b|\\bNaN\\b|\\bInfinity\\b|\uFFFD");

    /** One of these is in whatever the pattern finds. */
    private static final List<String> SUSPECT = List.of("{{", "null", "NaN", "Infinity", "\uFFFD");

    private static final int TOLD = 5;
    private static final int LONGEST = 120;

    /** No line of a page has so many letters; what is longer goes on in the next, or on the next page, where it is not found. */
    private static final int LINE = 100;

    private static final String ADVICE =
            " One is longer than a line and is cut by the end of a page: put a space or a hyphen into it.";

    /** Of two texts that share more than this part of the smaller one, one cannot be read. */
    private static final double SHARED = 0.2;

    /** As below, of content that nobody has written. */
    public List<Finding> check(byte[] pdf, Stream<String> content) {
        return check(pdf, content, found -> false);
    }

    /** As below, of a file that is read for it. */
    public List<Finding> check(byte[] pdf, Stream<String> content, Predicate<String> written) {
        try (var document = Loader.loadPDF(pdf)) {
            return check(document, content, written);
        } catch (IOException e) {
            return List.of(unread(e));
        }
    }

    /**
     * No finding means that everything in {@code content} stands on the pages and can be read. What is no figure and no word
     * is let pass where it was {@code written} so: "null and void" in a report.
     */
    List<Finding> check(PDDocument document, Stream<String> content, Predicate<String> written) throws IOException {
        var pages = PageText.of(document);
        return Stream.of(outside(pages), overlapping(pages), missing(pages, content), unresolved(pages, written))
                .flatMap(findings -> findings)
                .toList();
    }

    static Finding unread(IOException e) {
        return new Finding(CLAUSE, "The file cannot be read as a PDF: %s".formatted(e.getMessage()), 1);
    }

    private static Stream<Finding> outside(List<PageText> pages) {
        return told(
                "Text runs over the edge of its page: %s.",
                pages.stream()
                        .flatMap(page -> page.lines().stream()
                                .filter(line -> !page.box().contains(line.box()))
                                .map(line -> "\"%s\" on page %d".formatted(line.text(), page.number()))));
    }

    private static Stream<Finding> overlapping(List<PageText> pages) {
        return told("Text stands over other text: %s.", pages.stream().flatMap(PageGate::overlapping));
    }

    private static Stream<String> overlapping(PageText page) {
        return Overlaps.of(page.lines().stream().map(PageText.Line::box).toList(), SHARED).stream()
                .map(pair -> "\"%s\" and \"%s\" on page %d"
                        .formatted(
                                page.lines().get(pair.one()).text(),
                                page.lines().get(pair.other()).text(),
                                page.number()));
    }

    /** Every word stands on the pages as often as it stands in the content, or more. */
    private static Stream<Finding> missing(List<PageText> pages, Stream<String> content) {
        var words = new HashMap<String, Tally>();
        content.forEach(text -> Spelling.words(text, word -> words.computeIfAbsent(word, Tally::new).promised++));
        lines(pages)
                .forEach(line -> Spelling.words(line.text(), word -> {
                    var tally = words.get(word);
                    if (tally != null) {
                        tally.printed++;
                    }
                }));
        var missing = words.values().stream()
                .filter(tally -> tally.printed < tally.promised)
                .toList();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        var runningOn = lines(pages).map(line -> Spelling.alike(line.text())).collect(Collectors.joining());
        var absent = missing.stream()
                .filter(tally -> times(tally.word, runningOn) < tally.promised)
                .map(tally -> tally.word)
                .sorted()
                .toList();
        boolean cut = absent.stream().anyMatch(word -> word.length() > LINE);
        return told("Words of the paper are not on its pages: %s." + (cut ? ADVICE : ""), absent.stream());
    }

    /** A word too long for its column goes on in the next line. */
    private static int times(String word, String text) {
        int times = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            times++;
        }
        return times;
    }

    private static Stream<PageText.Line> lines(List<PageText> pages) {
        return pages.stream().flatMap(page -> page.lines().stream());
    }

    private static Stream<Finding> unresolved(List<PageText> pages, Predicate<String> written) {
        return told(
                "The pages print what is no figure and no word: %s.",
                pages.stream()
                        .flatMap(page -> page.lines().stream()
                                .filter(line -> isSuspect(line.text()))
                                .flatMap(line -> UNRESOLVED.matcher(line.text()).results())
                                .filter(found -> !written.test(found.group()))
                                .map(found -> "\"%s\" on page %d".formatted(found.group(), page.number()))));
    }

    private static boolean isSuspect(String text) {
        for (var suspect : SUSPECT) {
            if (text.contains(suspect)) {
                return true;
            }
        }
        return false;
    }

    private static String shortened(String found) {
        return found.length() <= LONGEST
                ? found
                : "%s\u2026 (%,d characters)".formatted(found.substring(0, LONGEST), found.length());
    }

    private static Stream<Finding> told(String sentence, Stream<String> found) {
        var all = found.toList();
        if (all.isEmpty()) {
            return Stream.empty();
        }
        var some = all.stream().limit(TOLD).map(PageGate::shortened).collect(Collectors.joining("; "));
        return Stream.of(new Finding(CLAUSE, sentence.formatted(some), all.size()));
    }
}
