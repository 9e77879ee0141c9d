package org.bluebook.reporting.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.model.baselayer.Object;
import org.verapdf.model.coslayer.CosIndirect;
import org.verapdf.model.coslayer.CosName;
import org.verapdf.model.coslayer.CosNumber;
import org.verapdf.model.coslayer.CosString;
import org.verapdf.model.coslayer.CosUnicodeName;
import org.verapdf.model.operator.Glyph;
import org.verapdf.model.pdlayer.PDStructElem;
import org.verapdf.model.selayer.SEContentItem;
import org.verapdf.model.selayer.SEMarkedContent;
import org.verapdf.model.selayer.SETD;
import org.verapdf.model.selayer.SETR;
import org.verapdf.model.selayer.SETableCell;
import org.verapdf.model.selayer.SETextItem;

/**
 * The rules that are asked of every number, name, glyph and tag, said in Java: veraPDF runs each as a script, which is most of
 * what it costs. They are known by their very words, so that one that a later release words otherwise is veraPDF's again;
 * and they can only let pass, since whatever they do not is asked of veraPDF.
 */
final class PlainRules {
    private static final Set<String> CELLS = Set.of("TH", "TD");
    private static final Set<String> HOLD_ROWS = Set.of("Table", "THead", "TBody", "TFoot");

    private static final Map<String, Predicate<Object>> RULES = Stream.of(
                    numbers(), texts(), glyphs(), content(), tags())
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Rule::words, Rule::passes));

    private PlainRules() {}

    /** What surely passes a rule of these words: nothing, where they are not known here. */
    static Predicate<Object> of(String words) {
        return RULES.getOrDefault(words, object -> false);
    }

    /** The words of every rule that is known here. */
    static List<String> words() {
        return List.copyOf(RULES.keySet());
    }

    private record Rule(String words, Predicate<Object> passes) {
        static <T> Rule of(Class<T> type, String words, Predicate<T> passes) {
            return new Rule(words, object -> type.isInstance(object) && passes.test(type.cast(object)));
        }
    }

    private static List<Rule> numbers() {
        return List.of(
                Rule.of(
                        CosNumber.class,
                        "(intValue <= 2147483647) && (intValue >= -2147483648)",
                        n -> n.getintValue() <= Integer.MAX_VALUE && n.getintValue() >= Integer.MIN_VALUE),
                Rule.of(
                        CosNumber.class,
                        "(realValue >= -3.403e+38) && (realValue <= 3.403e+38)",
                        n -> n.getrealValue() >= -3.403e+38 && n.getrealValue() <= 3.403e+38),
                Rule.of(
                        CosNumber.class,
                        "realValue == 0.0 || (realValue <= -1.175e-38) || (realValue >= 1.175e-38)",
                        n -> n.getrealValue() == 0 || n.getrealValue() <= -1.175e-38 || n.getrealValue() >= 1.175e-38));
    }

    private static List<Rule> texts() {
        return List.of(
                Rule.of(
                        CosName.class,
                        "internalRepresentation.length() <= 127",
                        name -> name.getinternalRepresentation().length() <= 127),
                Rule.of(CosUnicodeName.class, "isValidUtf8 == true", name -> isTrue(name.getisValidUtf8())),
                Rule.of(
                        CosString.class,
                        "value.length() < 32768",
                        text -> text.getvalue().length() < 32768),
                Rule.of(
                        CosString.class,
                        "(isHex != true) || hexCount % 2 == 0",
                        text -> isFalse(text.getisHex()) || text.gethexCount() % 2 == 0),
                Rule.of(
                        CosString.class,
                        "(isHex != true) || containsOnlyHex == true",
                        text -> isFalse(text.getisHex()) || isTrue(text.getcontainsOnlyHex())),
                Rule.of(CosIndirect.class, "spacingCompliesPDFA", object -> isTrue(object.getspacingCompliesPDFA())));
    }

    private static List<Rule> glyphs() {
        return List.of(
                Rule.of(
                        Glyph.class,
                        "renderingMode == 3 || isGlyphPresent == null || isGlyphPresent == true",
                        glyph -> !isFalse(glyph.getisGlyphPresent())),
                Rule.of(
                        Glyph.class,
                        "renderingMode == 3 || widthFromFontProgram == null || widthFromDictionary == null"
                                + " || Math.abs(widthFromFontProgram - widthFromDictionary) <= 1",
                        glyph -> glyph.getwidthFromFontProgram() == null
                                || glyph.getwidthFromDictionary() == null
                                || Math.abs(glyph.getwidthFromFontProgram() - glyph.getwidthFromDictionary()) <= 1),
                Rule.of(Glyph.class, "name != \".notdef\"", glyph -> !".notdef".equals(glyph.getname())),
                Rule.of(Glyph.class, "toUnicode != null", glyph -> glyph.gettoUnicode() != null),
                Rule.of(
                        Glyph.class,
                        "toUnicode == null || (toUnicode.indexOf(\"\\u0000\") == -1"
                                + " && toUnicode.indexOf(\"\\uFFFE\") == -1 && toUnicode.indexOf(\"\\uFEFF\") == -1)",
                        glyph -> glyph.gettoUnicode() != null
                                && glyph.gettoUnicode().chars().noneMatch(c -> c == 0 || c == 0xFFFE || c == 0xFEFF)),
                Rule.of(
                        Glyph.class,
                        "unicodePUA == false || actualTextPresent == true",
                        glyph -> isFalse(glyph.getunicodePUA())));
    }

    private static List<Rule> content() {
        return List.of(
                Rule.of(
                        SEMarkedContent.class,
                        "tag != 'Artifact' || isTaggedContent == false",
                        content -> !"Artifact".equals(content.gettag()) || isFalse(content.getisTaggedContent())),
                Rule.of(
                        SEMarkedContent.class,
                        "isTaggedContent == false || parentsTags.contains('Artifact') == false",
                        content -> isFalse(content.getisTaggedContent())
                                || !content.getparentsTags().contains("Artifact")),
                Rule.of(
                        SEContentItem.class,
                        "isTaggedContent == true || parentsTags.contains('Artifact') == true",
                        item -> isTrue(item.getisTaggedContent())
                                || item.getparentsTags().contains("Artifact")),
                Rule.of(
                        SETextItem.class,
                        "gContainsCatalogLang == true || Lang != null",
                        text -> text.getLang() != null),
                notASpan("E"),
                notASpan("Alt"),
                notASpan("ActualText"));
    }

    private static Rule notASpan(String asked) {
        return Rule.of(
                SEMarkedContent.class,
                "tag != 'Span' || %s == null || Lang != null || inheritedLang != null || gContainsCatalogLang == true"
                        .formatted(asked),
                content -> !"Span".equals(content.gettag()));
    }

    private static List<Rule> tags() {
        return List.of(
                Rule.of(PDStructElem.class, "containsParent == true", tag -> isTrue(tag.getcontainsParent())),
                Rule.of(
                        PDStructElem.class,
                        "circularMappingExist != true",
                        tag -> isFalse(tag.getcircularMappingExist())),
                Rule.of(
                        PDStructElem.class,
                        "remappedStandardType == null",
                        tag -> tag.getremappedStandardType() == null),
                Rule.of(
                        PDStructElem.class,
                        "kidsStandardTypes.split('&').filter(elem => elem == 'H').length <= 1",
                        tag -> Stream.of(tag.getkidsStandardTypes().split("&"))
                                        .filter("H"::equals)
                                        .count()
                                <= 1),
                saysNothing("E", tag -> tag.getE() == null),
                saysNothing("Alt", tag -> tag.getAlt() == null),
                saysNothing("ActualText", tag -> tag.getActualText() == null),
                Rule.of(
                        PDStructElem.class,
                        "parentStandardType == 'TR'",
                        tag -> "TR".equals(tag.getparentStandardType())),
                Rule.of(
                        SETR.class,
                        "/^(TH|TD)(&(TH|TD))*$/.test(kidsStandardTypes) || kidsStandardTypes == ''",
                        row -> CELLS.containsAll(
                                List.of(row.getkidsStandardTypes().split("&", -1)))),
                Rule.of(
                        SETR.class,
                        "/^(Table|THead|TBody|TFoot)$/.test(parentStandardType)",
                        row -> row.getparentStandardType() != null && HOLD_ROWS.contains(row.getparentStandardType())),
                Rule.of(
                        SETD.class,
                        "hasConnectedHeader != false || unknownHeaders != ''",
                        cell -> !isFalse(cell.gethasConnectedHeader())),
                Rule.of(
                        SETD.class,
                        "hasConnectedHeader != false || unknownHeaders == ''",
                        cell -> !isFalse(cell.gethasConnectedHeader())),
                Rule.of(SETableCell.class, "hasIntersection != true", cell -> isFalse(cell.gethasIntersection())));
    }

    private static Rule saysNothing(String asked, Predicate<PDStructElem> nothing) {
        return Rule.of(
                PDStructElem.class,
                "%s == null || containsLang == true || parentLang != null || gContainsCatalogLang == true"
                        .formatted(asked),
                nothing);
    }

    private static boolean isTrue(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean isFalse(Boolean value) {
        return Boolean.FALSE.equals(value);
    }
}
