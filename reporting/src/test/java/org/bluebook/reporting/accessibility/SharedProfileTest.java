package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;

class SharedProfileTest {
    @Test
    void answersAsTheStandardItself() {
        for (var standard : Profiles.getVeraProfileDirectory().getValidationProfilesByFlavours(PdfGate.STANDARDS)) {
            var shared = new SharedProfile(standard);
            var types = Stream.concat(standard.getRules().stream().map(Rule::getObject), Stream.of("NoSuchType"))
                    .distinct()
                    .toList();

            assertThat(types).hasSizeGreaterThan(20).allSatisfy(type -> {
                assertThat(shared.getRulesByObject(type)).isEqualTo(standard.getRulesByObject(type));
                assertThat(shared.getVariablesByObject(type)).isEqualTo(standard.getVariablesByObject(type));
            });
        }
    }
}
