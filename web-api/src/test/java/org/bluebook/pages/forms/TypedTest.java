package org.bluebook.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {
    private static final Map<String, String> LABELS =
            Map.of("narrative", "What was done", "on", "The day it was reached");

    @ParameterizedTest
    @CsvSource({
        "narrative,         What was done",
        "on-month,          The day it was reached: month",
        "forecastReason,    Forecast reason",
        "asKnownOn,         As known on",
        "body.reason,       Body reason",
        "amount-E09000007,  Amount E09000007",
        "inForce-year,      In force year",
        "why,               Why",
        "-,                 -"
    })
    void isCalledAsThePageCallsItOrInWords(String name, String label) {
        assertThat(Typed.of(name, "x", LABELS).label()).isEqualTo(label);
    }

    @Test
    void isOfPeopleUnlessThePageWroteIt() {
        assertThat(Typed.of("narrative", "Lists are in.", LABELS).isOfPeople()).isTrue();

        assertThat(Typed.of("narrative", "", LABELS).isOfPeople()).isFalse();
        for (var secret : new String[] {"once", "version", "version-E09000007"}) {
            assertThat(Typed.of(secret, "3", LABELS).isOfPeople()).as(secret).isFalse();
        }
    }
}
