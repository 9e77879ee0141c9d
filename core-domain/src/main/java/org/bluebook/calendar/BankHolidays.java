package org.bluebook.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The bank holidays of England by law and by rule, as far as the library knows them; each year is worked out once. */
final class BankHolidays {
    private static final String ENGLAND = "eng";
    private static final Map<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private BankHolidays() {}

    static boolean include(LocalDate day) {
        return YEARS.computeIfAbsent(day.getYear(), BankHolidays::of).contains(day);
    }

    /** The library looks for its own parts by way of the thread, and a thread of a pool may know nothing of us. */
    private static Set<LocalDate> of(int year) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(BankHolidays.class.getClassLoader());
        try {
            return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                    .getHolidays(Year.of(year), ENGLAND)
                    .stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toUnmodifiableSet());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
