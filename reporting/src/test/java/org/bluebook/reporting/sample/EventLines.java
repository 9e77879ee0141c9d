package org.bluebook.reporting.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;
import org.bluebook.networks.Disruption;
import org.bluebook.networks.Disruptions;
import org.bluebook.networks.Involvement;
import org.bluebook.networks.Method;
import org.bluebook.networks.Network;
import org.bluebook.networks.Networks;
import org.bluebook.seizures.AssetRecoveries;
import org.bluebook.seizures.AssetRecovery;
import org.bluebook.seizures.Drug;
import org.bluebook.seizures.RecoveryKind;
import org.bluebook.seizures.Seizure;
import org.bluebook.seizures.Seizures;

/** What happened: networks mapped, disruptions claimed and judged, drugs seized, assets recovered. */
@ApplicationScoped
class EventLines {
    @Inject
    Networks networks;

    @Inject
    Disruptions disruptions;

    @Inject
    Seizures seizures;

    @Inject
    AssetRecoveries recoveries;

    List<Route> routes() {
        return List.of(
                Route.put("networks/*", Mapped.class, this::map),
                Route.put("disruptions/*", Claimed.class, this::claim),
                Route.put("disruptions/*/confirmation", Judged.class, this::confirm),
                Route.put("disruptions/*/rejection", Judged.class, this::reject),
                Route.put("seizures/*", Seized.class, this::seize),
                Route.put("asset-recoveries/*", Recovered.class, this::recover));
    }

    private void map(Line line, Mapped body) {
        networks.persist(new Network(line.part(1), body.involvement, body.level, body.mappedOn));
    }

    private void claim(Line line, Claimed body) {
        var network = networks.findById(body.network);
        disruptions.persist(Disruption.claim(
                line.part(1), network, body.day, body.unit, body.place, body.method, line.as(), body.source));
    }

    private void confirm(Line line, Judged body) {
        disruptions.findById(line.part(1)).confirm(line.as(), body.on(line), body.definition);
    }

    private void reject(Line line, Judged body) {
        disruptions.findById(line.part(1)).reject(line.as(), body.on(line), body.definition, body.reason);
    }

    private void seize(Line line, Seized body) {
        var drugs = new EnumMap<Drug, Quantity>(Drug.class);
        body.drugs.forEach(taken -> drugs.put(taken.drug, taken.quantity()));
        seizures.persist(new Seizure(line.part(1), body.day, body.unit, body.place, drugs, body.source));
    }

    private void recover(Line line, Recovered body) {
        var amount = Quantity.exactly(body.pounds, MeasureUnit.GBP);
        recoveries.persist(
                new AssetRecovery(line.part(1), body.day, body.kind, amount, body.unit, body.place, body.source));
    }

    private record Mapped(Involvement involvement, int level, LocalDate mappedOn) {}

    private record Claimed(String network, LocalDate day, String unit, String place, Method method, String source) {}

    private record Judged(int definition, String reason, LocalDate on) {
        LocalDate on(Line line) {
            return on == null ? line.day() : on;
        }
    }

    private record Seized(LocalDate day, String unit, String place, List<Taken> drugs, String source) {}

    private record Taken(Drug drug, BigDecimal amount, MeasureUnit measure, Qualifier qualifier) {
        Quantity quantity() {
            return new Quantity(amount, measure, qualifier == null ? Qualifier.EXACTLY : qualifier);
        }
    }

    private record Recovered(
            LocalDate day, RecoveryKind kind, BigDecimal pounds, String unit, String place, String source) {}
}
