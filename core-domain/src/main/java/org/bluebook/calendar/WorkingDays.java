package org.bluebook.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days on which England works: Monday to Friday but for bank holidays, and what was proclaimed goes before both. */
public final class WorkingDays {
    private final Map<LocalDate, Boolean> proclaimed;

    public WorkingDays(Collection<ProclaimedDay> proclaimed) {
        this.proclaimed =
                proclaimed.stream().collect(Collectors.toUnmodifiableMap(ProclaimedDay::day, ProclaimedDay::isWorking));
    }

    public boolean isWorkingDay(LocalDate day) {
        var said = proclaimed.get(day);
        return said == null ? !isWeekend(day) && !BankHolidays.include(day) : said;
    }

    /** Whether it is off for another reason than that it is a Saturday or a Sunday. */
    public boolean isHoliday(LocalDate day) {
        var said = proclaimed.get(day);
        return said == null ? BankHolidays.include(day) : !said;
    }

    /** The day itself if it is worked, or the last one before it that is. */
    public LocalDate previousOrSame(LocalDate day) {
        var worked = day;
        while (!isWorkingDay(worked)) {
            worked = worked.minusDays(1);
        }
        return worked;
    }

    /** The working day so many working days before a day; for none, the day itself or the last one worked before it. */
    public LocalDate minus(LocalDate day, int workingDays) {
        var back = workingDays == 0 ? previousOrSame(day) : day;
        for (int n = 0; n < workingDays; n++) {
            back = previousOrSame(back.minusDays(1));
        }
        return back;
    }

    /** How many working days lie between two days, neither of which is counted. */
    public int between(LocalDate first, LocalDate last) {
        return (int) Stream.iterate(first.plusDays(1), day -> day.isBefore(last), day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
