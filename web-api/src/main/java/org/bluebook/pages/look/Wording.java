package org.bluebook.pages.look;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bluebook.calendar.WallTime;
import org.bluebook.imports.ImportState;
import org.bluebook.indicators.Theme;
import org.bluebook.papers.Audience;
import org.bluebook.papers.DocumentKind;
import org.bluebook.reporting.publication.Format;

/** How pages word what is stored: days as in 24 April 2006, sizes in kilobytes, states in words. */
@TemplateExtension
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private Wording() {}

    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    static String withWeekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    public static String inWords(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, WallTime.LONDON));
    }

    static String inWords(YearMonth month) {
        return MONTH.format(month);
    }

    /** A code as a part of an address. */
    public static String inAddress(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where there is no room: "Apr 2006". */
    static String inShort(YearMonth month) {
        return SHORT.format(month);
    }

    static String inWords(ImportState state) {
        return switch (state) {
            case CHECKED -> "checked, not committed";
            case REFUSED -> "has problems";
            case COMMITTED -> "committed";
            case UNDONE -> "undone";
        };
    }

    static String inWords(Audience audience) {
        return switch (audience) {
            case PUBLIC -> "Public";
            case COMMITTEE -> "For the committee";
            case BOARD -> "For the board";
        };
    }

    static String inWords(Theme theme) {
        return switch (theme) {
            case DRUG_MOTIVATED_CRIME -> "Drug-motivated crime";
            case PDU_AND_TREATMENT -> "Problem drug users and treatment";
            case NETWORKS -> "Criminal networks";
            case SEIZURES -> "Seizures";
            case PUBLIC_ATTITUDE -> "Public attitude";
            case PPAF -> "Policing performance assessment framework";
            case PSA -> "Public service agreement";
            case PROFILES -> "Profiles";
            case PREMISES -> "Premises";
            case CANNABIS_FACTORIES -> "Cannabis factories";
            case PRECURSORS -> "Precursors";
            case RESOURCING -> "Resourcing";
            case PROPORTIONALITY -> "Proportionality";
        };
    }

    static String inWords(DocumentKind kind) {
        return switch (kind) {
            case MANAGEMENT_BOARD -> "Management Board paper";
            case COMMITTEE_PAPER -> "Committee paper";
            case BOROUGH_PROFILE -> "Borough profile";
        };
    }

    /** Of an issue, which keeps the kind's name. */
    static String kindInWords(String kind) {
        return inWords(DocumentKind.valueOf(kind));
    }

    static String inWords(Format format) {
        return switch (format) {
            case PDF -> "PDF";
            case LARGE_PRINT -> "PDF in large print";
            case HTML -> "Web page";
            case XLSX -> "Spreadsheet (XLSX)";
            case CSV -> "Tables as CSV (ZIP)";
            case JSON -> "Data (JSON)";
        };
    }

    /** In kilobytes of a thousand bytes, rounded up, as people are told the size of a download. */
    static String kilobytes(int bytes) {
        return (bytes + 999) / 1000 + " kB";
    }
}
