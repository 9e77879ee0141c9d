package org.bluebook.reporting.accessibility;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.ProfileDetails;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;

/** A standard as veraPDF has it, which any number of threads may look into: its own locks all others out for each object of a file. */
record SharedProfile(ValidationProfile standard, Map<String, Set<Rule>> rules, Map<String, Set<Variable>> variables)
        implements ValidationProfile {
    SharedProfile(ValidationProfile standard) {
        this(standard, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    @Override
    public Set<Rule> getRulesByObject(String type) {
        return known(rules, type, standard::getRulesByObject);
    }

    @Override
    public Set<Variable> getVariablesByObject(String type) {
        return known(variables, type, standard::getVariablesByObject);
    }

    /** There are as many types as the model has, some hundreds. */
    private static <T> Set<T> known(Map<String, Set<T>> known, String type, Function<String, Set<T>> asked) {
        var found = known.get(type);
        return found == null ? known.computeIfAbsent(type, asked) : found;
    }

    @Override
    public PDFAFlavour getPDFAFlavour() {
        return standard.getPDFAFlavour();
    }

    @Override
    public ProfileDetails getDetails() {
        return standard.getDetails();
    }

    @Override
    public String getHexSha1Digest() {
        return standard.getHexSha1Digest();
    }

    @Override
    public Set<Rule> getRules() {
        return standard.getRules();
    }

    @Override
    public Rule getRuleByRuleId(RuleId rule) {
        return standard.getRuleByRuleId(rule);
    }

    @Override
    public Set<Variable> getVariables() {
        return standard.getVariables();
    }

    @Override
    public SortedSet<String> getTags() {
        return standard.getTags();
    }
}
