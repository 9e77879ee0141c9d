package org.bluebook.reporting.documents;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures in prose are tokens such as {{CN-ALL}}, resolved from the snapshot so that words and tables cannot disagree. */
final class FigureTokens {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{([^{}]+)}}");

    private FigureTokens() {}

    static String resolve(String text, Function<String, String> figure) {
        return TOKEN.matcher(text).replaceAll(m -> Matcher.quoteReplacement(figure.apply(m.group(1))));
    }
}
