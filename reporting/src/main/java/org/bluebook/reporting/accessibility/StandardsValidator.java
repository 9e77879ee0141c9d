package org.bluebook.reporting.accessibility;

import java.util.List;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.BaseValidator;
import org.verapdf.pdfa.validation.validators.FlavourValidator;

/** veraPDF's own validator, all standards in one reading of the file, spared the scripts of {@link PlainRules}. */
final class StandardsValidator extends BaseValidator {
    StandardsValidator(List<ValidationProfile> standards) {
        super(standards);
    }

    @Override
    public boolean firstProcessObjectWithRule(FlavourValidator standard, Object object, String context, Rule rule) {
        if (Boolean.TRUE.equals(rule.getDeferred()) || !PlainRules.pass(rule.getTest(), object)) {
            return super.firstProcessObjectWithRule(standard, object, context, rule);
        }
        processAssertionResult(standard, true, context, rule, object);
        return true;
    }
}
