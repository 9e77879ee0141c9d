package org.bluebook.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluebook.refusals.Refusal;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {
    /** What libraries refuse, and what is nobody's refusal. */
    private static final Set<ProblemType> WITHOUT_A_CLASS = Set.of(
            ProblemType.NOT_ALLOWED,
            ProblemType.SIGN_IN_NEEDED,
            ProblemType.METHOD_NOT_THERE,
            ProblemType.NOT_IN_THAT_FORM,
            ProblemType.NOT_TAKEN_IN_THAT_FORM,
            ProblemType.UNKNOWN_ADDRESS,
            ProblemType.CONFLICTS_WITH_RECORD,
            ProblemType.FAILURE,
            ProblemType.NOT_NOW);

    @Test
    void listsEveryRefusalThereIsAndNoOther() {
        var refusals = new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.bluebook")
                        .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                                "refusals",
                                (JavaClass type) -> type.isAssignableTo(Refusal.class)
                                        && !type.getModifiers().contains(JavaModifier.ABSTRACT)))
                        .stream()
                        .map(type -> ProblemType.constant(type.getSimpleName()))
                        .collect(Collectors.toCollection(TreeSet::new));

        var listed = Arrays.stream(ProblemType.values())
                .filter(type -> !WITHOUT_A_CLASS.contains(type))
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).containsExactlyElementsOf(refusals);
    }

    @Test
    void saysWhatItMeansAndWhatToDoInSentences() {
        assertThat(ProblemType.values()).allSatisfy(type -> {
            assertThat(type.meaning()).matches("[A-Z\"].*[.]");
            assertThat(type.whatToDo()).matches("[A-Z\"].*[.]");
        });
    }
}
