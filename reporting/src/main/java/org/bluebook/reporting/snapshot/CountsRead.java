package org.bluebook.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.networks.Disruptions;
import org.bluebook.networks.Networks;
import org.bluebook.reporting.snapshot.CountFacts.DisruptionMonth;
import org.bluebook.reporting.snapshot.CountFacts.NetworksMapped;
import org.bluebook.reporting.snapshot.CountFacts.RecoveryMonth;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;
import org.bluebook.reporting.snapshot.CountFacts.SeizureMonth;
import org.bluebook.seizures.AssetRecoveries;
import org.bluebook.seizures.Seizures;

/** Reads what was counted; five statements whatever the number of rows. */
@ApplicationScoped
class CountsRead {
    private final Networks networks;
    private final Disruptions disruptions;
    private final Seizures seizures;
    private final AssetRecoveries recoveries;

    @Inject
    CountsRead(Networks networks, Disruptions disruptions, Seizures seizures, AssetRecoveries recoveries) {
        this.networks = networks;
        this.disruptions = disruptions;
        this.seizures = seizures;
        this.recoveries = recoveries;
    }

    CountFacts between(LocalDate from, LocalDate to) {
        return new CountFacts(
                networks(to), disruptions(from, to), seized(from, to), seizures(from, to), recoveries(from, to));
    }

    /** What was seized, and nothing else; two statements. */
    CountFacts seizedBetween(LocalDate from, LocalDate to) {
        return new CountFacts(List.of(), List.of(), seized(from, to), seizures(from, to), List.of());
    }

    private List<NetworksMapped> networks(LocalDate on) {
        return networks.mappedOn(on).stream()
                .map(n -> new NetworksMapped(n.involvement(), n.networks()))
                .toList();
    }

    private List<DisruptionMonth> disruptions(LocalDate from, LocalDate to) {
        return disruptions.byMonth(from, to).stream()
                .map(d -> new DisruptionMonth(
                        month(d.year(), d.month()), d.involvement(), d.claimed(), d.confirmed(), d.rejected()))
                .toList();
    }

    private List<SeizedMonth> seized(LocalDate from, LocalDate to) {
        return SeizedMonths.of(seizures.byDrugAndMonth(from, to));
    }

    private List<SeizureMonth> seizures(LocalDate from, LocalDate to) {
        return seizures.byMonth(from, to).stream()
                .map(s -> new SeizureMonth(month(s.year(), s.month()), s.seizures()))
                .toList();
    }

    private List<RecoveryMonth> recoveries(LocalDate from, LocalDate to) {
        return recoveries.byMonth(from, to).stream()
                .map(r -> new RecoveryMonth(month(r.year(), r.month()), r.kind(), r.pounds()))
                .toList();
    }

    private static Period month(int year, int month) {
        return Period.month(YearMonth.of(year, month));
    }
}
