package org.bluebook.reporting.accessibility;

import java.util.List;
import org.verapdf.model.baselayer.Object;
import org.verapdf.model.external.ICCOutputProfile;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.BaseValidator;
import org.verapdf.pdfa.validation.validators.FlavourValidator;

/** veraPDF's own validator, all standards in one reading of the file, spared the scripts of {@link PlainRules}. */
final class StandardsValidator extends BaseValidator {
    /** What every line and letter in red, green and blue is asked: whether the file says what that red is. */
    static final String HAS_ITS_COLOURS = "gOutputCS != null && gOutputCS == \"RGB \"";

    /** What the last of these says is the variable of that rule; it stays for all that comes after. */
    static final String OUTPUT_COLOURS = "S == \"GTS_PDFA1\" ? colorSpace : gOutputCS";

    private String outputColours;

    StandardsValidator(List<ValidationProfile> standards) {
        super(standards);
    }

    @Override
    public boolean firstProcessObjectWithRule(FlavourValidator standard, Object object, String context, Rule rule) {
        if (object instanceof ICCOutputProfile profile && "GTS_PDFA1".equals(profile.getS())) {
            outputColours = profile.getcolorSpace();
        }
        if (Boolean.TRUE.equals(rule.getDeferred()) || !passes(rule.getTest(), object)) {
            return super.firstProcessObjectWithRule(standard, object, context, rule);
        }
        processAssertionResult(standard, true, context, rule, object);
        return true;
    }

    private boolean passes(String words, Object object) {
        return PlainRules.pass(words, object) || ("RGB ".equals(outputColours) && HAS_ITS_COLOURS.equals(words));
    }
}
