package org.bluebook.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private static final WorkingDays BY_LAW = new WorkingDays(List.of());

    /** As they were published for England, year by year; Easter among them. */
    @ParameterizedTest
    @CsvSource({
        "2004, 01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28",
        "2005, 01-03 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2006, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2007, 01-01 04-06 04-09 05-07 05-28 08-27 12-25 12-26",
        "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
    })
    void areAllButWeekendsAndTheBankHolidaysOf(int year, String published) {
        var holidays = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !BY_LAW.isWorkingDay(day))
                .map(day -> day.toString().substring("2006-".length()))
                .collect(Collectors.joining(" "));

        assertThat(holidays).isEqualTo(published);
    }

    @Test
    void takeWhatWasProclaimedBeforeTheRule() {
        var days = new WorkingDays(List.of(
                new ProclaimedDay(LocalDate.of(2002, 6, 3), "Golden Jubilee", false),
                new ProclaimedDay(LocalDate.of(2002, 5, 27), "Spring bank holiday, moved", true)));

        assertThat(BY_LAW.isWorkingDay(LocalDate.of(2002, 6, 3))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2002, 6, 3))).isFalse();
        assertThat(BY_LAW.isWorkingDay(LocalDate.of(2002, 5, 27))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2002, 5, 27))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2006-04-24, 0,  2006-04-24, the day itself",
        "2006-04-24, 1,  2006-04-21, over a weekend",
        "2006-04-24, 5,  2006-04-13, over Easter",
        "2006-04-23, 0,  2006-04-21, from a Sunday",
        "2006-04-23, 1,  2006-04-21, from a Sunday",
        "2006-04-17, 0,  2006-04-13, from Easter Monday",
        "2008-03-03, 1,  2008-02-29, to a leap day",
        "2008-02-29, 1,  2008-02-28, from a leap day",
        "2007-03-01, 1,  2007-02-28, where there is none",
        "2006-04-03, 1,  2006-03-31, over the end of a financial year",
        "2027-04-01, 3,  2027-03-25, over Easter and the end of a quarter",
        "2007-01-03, 3,  2006-12-28, over New Year",
        "2022-09-20, 1,  2022-09-16, over a day of mourning",
        "2022-06-06, 2,  2022-05-31, over a jubilee",
        "2026-12-30, 3,  2026-12-23, over Christmas"
    })
    void areCountedBack(LocalDate from, int days, LocalDate back, String how) {
        assertThat(BY_LAW.minus(from, days)).as(how).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 60})
    void lieInFullBetweenWhereOneMoreIsCountedBack(int days) {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).forEach(day -> {
            var back = BY_LAW.minus(day, days + 1);

            assertThat(BY_LAW.isWorkingDay(back)).isTrue();
            assertThat(BY_LAW.between(back, day)).as("%s to %s", back, day).isEqualTo(days);
        });
    }

    @Test
    void areKnownToAThreadThatKnowsNothingOfUs() {
        var asked = CompletableFuture.supplyAsync(() -> BY_LAW.isWorkingDay(LocalDate.of(1991, 12, 25)), task -> {
            var thread = new Thread(task);
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            thread.start();
        });

        assertThat(asked.join()).isFalse();
    }
}
