package org.bluebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule holds for the house, and each is seen to bite on an offender planted for it. */
class ArchitectureTest {
    private static final String PLANTED = "org.bluebook.architecture.planted";
    private static final String[] DOMAIN = {
        "org.bluebook.actions..", "org.bluebook.networks..", "org.bluebook.seizures..", "org.bluebook.indicators..",
        "org.bluebook.meetings..", "org.bluebook.papers..", "org.bluebook.places..", "org.bluebook.measures..",
        "org.bluebook.calendar..", "org.bluebook.people..", "org.bluebook.registers..", "org.bluebook.refusals.."
    };
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.bluebook");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(PLANTED);

    @Test
    void jasperIsKnownOnlyWhereItRenders() {
        holdsAndBites(HouseRules.jasperOnlyWhereItIsRendered("org.bluebook"));
    }

    @Test
    void quartzIsKnownInOnePackage() {
        holdsAndBites(HouseRules.quartzOnlyInOnePackage("org.bluebook"));
    }

    @Test
    void theDomainKnowsNoWeb() {
        HouseRules.domainKnowsNoWeb(DOMAIN).check(HOUSE);
        assertBites(HouseRules.domainKnowsNoWeb(PLANTED + ".domain.."));
    }

    @Test
    void featuresOfTheDomainFormNoCycle() {
        HouseRules.noCyclesBetweenFeatures("org.bluebook.(*)..").check(HOUSE);
        HouseRules.noCyclesBetweenFeatures("org.bluebook.reporting.(*)..").check(HOUSE);
        HouseRules.noCyclesBetweenFeatures("org.bluebook.scheduler.(*)..").check(HOUSE);
        assertBites(HouseRules.noCyclesBetweenFeatures(PLANTED + ".cycle.(*).."));
    }

    @Test
    void timeComesIn() {
        holdsAndBites(HouseRules.timeComesIn("org.bluebook"));
    }

    private static void holdsAndBites(ArchRule rule) {
        rule.check(HOUSE);
        assertBites(rule);
    }

    private static void assertBites(ArchRule rule) {
        assertThat(rule.evaluate(OFFENDERS).hasViolation())
                .as("a planted offender breaks the rule: %s", rule.getDescription())
                .isTrue();
    }
}
