package org.bluebook.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {
    @ParameterizedTest
    @CsvSource({
        "LAST,   WEDNESDAY, 2006-03, 2006-03-29",
        "LAST,   WEDNESDAY, 2006-05, 2006-05-31",
        "LAST,   THURSDAY,  2024-02, 2024-02-29",
        "LAST,   WEDNESDAY, 2023-02, 2023-02-22",
        "FIRST,  MONDAY,    2006-05, 2006-05-01",
        "FIRST,  SUNDAY,    2006-05, 2006-05-07",
        "FOURTH, FRIDAY,    2006-12, 2006-12-22",
        "THIRD,  TUESDAY,   2006-04, 2006-04-18"
    })
    void isADayOfEveryMonth(Ordinal which, DayOfWeek weekday, YearMonth month, LocalDate day) {
        assertThat(new Cadence(which, weekday).in(month)).isEqualTo(day);
    }

    @Test
    void saysWhatIsNext() {
        var cadence = new Cadence(Ordinal.LAST, DayOfWeek.WEDNESDAY);

        assertThat(cadence.after(LocalDate.of(2006, 3, 29)).limit(3))
                .containsExactly(LocalDate.of(2006, 4, 26), LocalDate.of(2006, 5, 31), LocalDate.of(2006, 6, 28));
        assertThat(cadence.after(LocalDate.of(2006, 3, 28)).findFirst()).contains(LocalDate.of(2006, 3, 29));
        assertThat(cadence).hasToString("LAST WEDNESDAY");
    }
}
