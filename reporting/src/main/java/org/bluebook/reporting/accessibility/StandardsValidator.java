package org.bluebook.reporting.accessibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeJavaObject;
import org.mozilla.javascript.ScriptableObject;
import org.verapdf.core.ModelParsingException;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.JavaScriptEvaluator;

/**
 * Asks a file what all standards ask of it, in one walk. What is found in the file, the rules and their scripts are
 * veraPDF's; its own walk looks all rules up anew for each of some thirty thousand objects, and writes down of each by
 * which way it came there. Any number of threads may ask at once.
 */
final class StandardsValidator {
    /** What every line and letter in red, green and blue is asked: whether the file says what that red is. */
    static final String HAS_ITS_COLOURS = "gOutputCS != null && gOutputCS == \"RGB \"";

    /** Where the scripts find what that rule asks for. */
    private static final String OUTPUT_COLOURS = "gOutputCS";

    private static final int INTERPRETED = -1;

    private final List<ValidationProfile> standards;

    /** There are as many types as the model has, some hundreds. */
    private final Map<String, Asked> known = new ConcurrentHashMap<>();

    StandardsValidator(List<ValidationProfile> standards) {
        this.standards = standards;
    }

    /** What all objects of a type are asked, and what is then remembered of them. */
    private record Asked(List<Question> questions, List<Variable> variables) {}

    /** The rules, of one standard or more, that ask this in the same words. */
    private record Question(List<Rule> rules, String words, boolean last, Predicate<Object> passes) {
        static Question of(List<Rule> rules) {
            var words = rules.get(0).getTest();
            return new Question(rules, words, isLast(rules.get(0)), PlainRules.of(words));
        }

        /** Once all of the file is known. */
        static boolean isLast(Rule rule) {
            return Boolean.TRUE.equals(rule.getDeferred());
        }
    }

    private record Later(Question question, Object object) {}

    /** No finding means that the file passes all. */
    List<Finding> check(PDFAParser file) throws ModelParsingException {
        file.setFlavours(
                standards.stream().map(ValidationProfile::getPDFAFlavour).toList());
        var root = file.getRoot();
        var scope = JavaScriptEvaluator.initialise();
        try {
            // A script is run some tens of times for a file: it is not worth a class of its own for each thread.
            Context.getCurrentContext().setOptimizationLevel(INTERPRETED);
            return new Walk(scope).from(root);
        } finally {
            JavaScriptEvaluator.exitContext();
        }
    }

    private Asked asked(Object object) {
        var found = known.get(object.getObjectType());
        return found == null ? known.computeIfAbsent(object.getObjectType(), type -> askedOf(type, object)) : found;
    }

    private Asked askedOf(String type, Object object) {
        var types =
                Stream.concat(Stream.of(type), object.getSuperTypes().stream()).toList();
        var rules = standards.stream()
                .flatMap(standard -> types.stream().flatMap(t -> standard.getRulesByObject(t).stream()))
                .collect(Collectors.groupingBy(rule -> List.of(Question.isLast(rule), rule.getTest())));
        var variables = types.stream()
                .flatMap(t -> standards.stream().flatMap(standard -> standard.getVariablesByObject(t).stream()));
        return new Asked(rules.values().stream().map(Question::of).toList(), variables.toList());
    }

    /** Through one file. */
    private final class Walk {
        private final ScriptableObject scope;
        private final Deque<Object> ahead = new ArrayDeque<>();
        private final Set<String> met = new HashSet<>();
        private final List<Later> later = new ArrayList<>();
        private final Map<RuleId, Finding> findings = new HashMap<>();

        Walk(ScriptableObject scope) {
            this.scope = scope;
        }

        List<Finding> from(Object root) {
            for (var standard : standards) {
                standard.getVariables().forEach(this::begin);
            }
            meet(root);
            while (!ahead.isEmpty()) {
                var object = ahead.pop();
                var asked = asked(object);
                asked.questions().forEach(question -> ask(question, object));
                asked.variables()
                        .forEach(variable ->
                                remember(variable, JavaScriptEvaluator.evalVariableResult(variable, object, scope)));
                lookAhead(object);
            }
            later.forEach(asked -> judge(asked.question(), asked.object()));
            return standards.stream()
                    .flatMap(standard -> findings.entrySet().stream()
                            .filter(found -> isOf(standard, found.getKey()))
                            .map(Map.Entry::getValue)
                            .sorted(Comparator.comparing(Finding::clause)))
                    .toList();
        }

        private void begin(Variable variable) {
            var value = JavaScriptEvaluator.evaluateString(variable.getDefaultValue(), scope);
            remember(variable, value instanceof NativeJavaObject java ? java.unwrap() : value);
        }

        private void remember(Variable variable, java.lang.Object value) {
            scope.put(variable.getName(), scope, value);
        }

        /** The first is met first, with all that it leads to. */
        private void lookAhead(Object object) {
            var links = object.getLinks();
            for (int i = links.size() - 1; i >= 0; i--) {
                var linked = object.getLinkedObjects(links.get(i));
                for (int j = linked.size() - 1; j >= 0; j--) {
                    meet(linked.get(j));
                }
            }
        }

        /** Once, where it has a name. */
        private void meet(Object object) {
            if (object.getID() == null || met.add(object.getID())) {
                ahead.push(object);
            }
        }

        private void ask(Question question, Object object) {
            if (question.last()) {
                later.add(new Later(question, object));
            } else if (!question.passes().test(object) && !hasItsColours(question)) {
                judge(question, object);
            }
        }

        private boolean hasItsColours(Question question) {
            return HAS_ITS_COLOURS.equals(question.words()) && "RGB ".equals(scope.get(OUTPUT_COLOURS, scope));
        }

        private void judge(Question question, Object object) {
            if (!JavaScriptEvaluator.getTestEvalResult(object, question.rules().get(0), scope)) {
                question.rules().forEach(this::broken);
            }
        }

        private void broken(Rule rule) {
            findings.merge(
                    rule.getRuleId(),
                    new Finding(clause(rule.getRuleId()), rule.getDescription(), 1),
                    (before, now) -> new Finding(now.clause(), now.sentence(), before.times() + 1));
        }
    }

    private static boolean isOf(ValidationProfile standard, RuleId rule) {
        return standard.getRuleByRuleId(rule) != null;
    }

    static String clause(RuleId rule) {
        return "%s %s, test %d".formatted(rule.getSpecification().getId(), rule.getClause(), rule.getTestNumber());
    }
}
