package org.bluebook.reporting.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.impl.containers.StaticContainers;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.tools.StaticResources;

/** Asks veraPDF, in this process, whether a file is PDF/A-3a and PDF/UA-1; any number of threads may ask at once. */
@ApplicationScoped
public class PdfGate {
    static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    private static final List<ValidationProfile> PROFILES;

    static {
        VeraGreenfieldFoundryProvider.initialise();
        PROFILES = Profiles.getVeraProfileDirectory().getValidationProfilesByFlavours(STANDARDS).stream()
                .<ValidationProfile>map(SharedProfile::new)
                .toList();
    }

    /**
     * No finding means that the file passes both. veraPDF keeps its rules for good and its state by thread, so a validator
     * of our own each time is cheap and safe.
     */
    public List<Finding> check(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), STANDARDS.get(0));
                var validator = new StandardsValidator(PROFILES)) {
            return validator.validateAll(parser).stream()
                    .flatMap(PdfGate::findings)
                    .toList();
        } catch (VeraPDFException | IOException e) {
            var unread = "The file cannot be read as a PDF: %s".formatted(e.getMessage());
            return STANDARDS.stream()
                    .map(standard -> new Finding(standard.toString(), unread, 1))
                    .toList();
        } finally {
            forget();
        }
    }

    /** Otherwise each thread of a server would hold on to the last file it checked. */
    static void forget() {
        StaticContainers.clearAllContainers();
        StaticResources.clear();
    }

    static Stream<Finding> findings(ValidationResult result) {
        return result.getFailedChecks().entrySet().stream()
                .sorted(Comparator.comparing(broken -> clause(broken.getKey())))
                .map(broken -> finding(broken, result.getTestAssertions()));
    }

    private static Finding finding(Map.Entry<RuleId, Integer> broken, List<TestAssertion> assertions) {
        var sentence = assertions.stream()
                .filter(assertion -> assertion.getRuleId().equals(broken.getKey()))
                .map(TestAssertion::getMessage)
                .findFirst()
                .orElse("");
        return new Finding(clause(broken.getKey()), sentence, broken.getValue());
    }

    private static String clause(RuleId rule) {
        return "%s %s, test %d".formatted(rule.getSpecification().getId(), rule.getClause(), rule.getTestNumber());
    }
}
