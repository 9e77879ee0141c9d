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
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.tools.StaticResources;

/** Asks veraPDF, in this process, whether a file is PDF/A-3a and PDF/UA-1; any number of threads may ask at once. */
@ApplicationScoped
public class PdfGate {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** No finding means that the file passes both. */
    public List<Finding> check(byte[] pdf) {
        return STANDARDS.stream().flatMap(standard -> check(pdf, standard)).toList();
    }

    /** veraPDF keeps its rules for good and its state by thread, so a validator of our own each time is cheap and safe. */
    private static Stream<Finding> check(byte[] pdf, PDFAFlavour standard) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                var validator = foundry.createValidator(standard, false)) {
            return findings(validator.validate(parser));
        } catch (VeraPDFException | IOException e) {
            return Stream.of(new Finding(
                    standard.toString(), "The file cannot be read as a PDF: %s".formatted(e.getMessage()), 1));
        } finally {
            forget();
        }
    }

    /** Otherwise each thread of a server would hold on to the last file it checked. */
    private static void forget() {
        StaticContainers.clearAllContainers();
        StaticResources.clear();
    }

    private static Stream<Finding> findings(ValidationResult result) {
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
