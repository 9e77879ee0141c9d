package org.bluebook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The few rules of the house that bite; {@code root} is the package they are held against. */
final class HouseRules {
    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis");

    private HouseRules() {}

    static ArchRule jasperOnlyWhereItIsRendered(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        "org.bluebook.reporting.rendering..",
                        "org.bluebook.reporting.accessibility..",
                        "org.bluebook.templates..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.jasperreports..")
                .because("the engine may have to be swapped");
    }

    static ArchRule quartzOnlyInOnePackage(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage("org.bluebook.scheduler.quartz..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quartz..")
                .because("Quartz only wakes us");
    }

    static ArchRule domainKnowsNoWeb(String... domain) {
        return noClasses()
                .that()
                .resideInAnyPackage(domain)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "io.vertx..",
                        "net.sf.jasperreports..",
                        "org.quartz..",
                        "io.quarkus.oidc..",
                        "org.bluebook.reporting..",
                        "org.bluebook.api..")
                .because("the domain is older than any way to reach it");
    }

    static ArchRule noCyclesBetweenFeatures(String pattern) {
        return slices().matching(pattern).should().beFreeOfCycles();
    }

    static ArchRule timeComesIn(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(readsTheClock())
                .because("the domain takes instants and days; a clock is injected at the edge");
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClock() {
        return DescribedPredicate.describe(
                "reads the machine's clock",
                call -> CLOCKS.contains(call.getTarget().getName())
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && (call.getTargetOwner().getPackageName().startsWith("java.time")
                                || call.getTargetOwner().isEquivalentTo(System.class)));
    }
}
