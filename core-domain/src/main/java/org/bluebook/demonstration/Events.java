package org.bluebook.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bluebook.demonstration.Claims.Claim;
import org.bluebook.demonstration.Hauls.Haul;
import org.bluebook.indicators.Reading;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.networks.Disruption;
import org.bluebook.networks.Disruptions;
import org.bluebook.networks.Network;
import org.bluebook.networks.Networks;
import org.bluebook.people.Actor;
import org.bluebook.places.Places;
import org.bluebook.seizures.AssetRecoveries;
import org.bluebook.seizures.AssetRecovery;
import org.bluebook.seizures.Drug;
import org.bluebook.seizures.Seizure;
import org.bluebook.seizures.Seizures;

/** Enters what happened: networks mapped, disruptions claimed and judged, drugs seized, assets recovered. */
@ApplicationScoped
class Events {
    private static final Actor VERIFIER = new Actor("verifier");
    private static final int FIRST_DEFINITION = 1;

    @Inject
    Networks networks;

    @Inject
    Disruptions disruptions;

    @Inject
    Seizures seizures;

    @Inject
    AssetRecoveries recoveries;

    @Inject
    Places places;

    int loadNetworks() {
        var all = MappedNetwork.all();
        all.forEach(n -> networks.persist(new Network(n.reference(), n.involvement(), n.level(), n.mappedOn())));
        return all.size();
    }

    int loadDisruptions() {
        var byReference = new HashMap<String, Network>();
        networks.listAll().forEach(network -> byReference.put(network.reference(), network));
        var claims = new Claims(MappedNetwork.all()).all();
        for (int i = 0; i < claims.size(); i++) {
            disruptions.persist(disruption(reference("D", i), claims.get(i), byReference));
        }
        return claims.size();
    }

    int loadSeizures() {
        var codes = new PlaceCodes(places);
        var hauls = new Hauls(MonthlySeries.areas(places)).all();
        for (int i = 0; i < hauls.size(); i++) {
            var haul = hauls.get(i);
            seizures.persist(new Seizure(
                    reference("S", i),
                    haul.on(),
                    haul.unit(),
                    codes.of(haul.borough()),
                    drugs(haul),
                    Reading.SYNTHETIC));
        }
        return hauls.size();
    }

    int loadRecoveries() {
        var all = Recoveries.all();
        for (int i = 0; i < all.size(); i++) {
            var r = all.get(i);
            var amount = Quantity.exactly(r.pounds(), MeasureUnit.GBP);
            recoveries.persist(
                    new AssetRecovery(reference("R", i), r.on(), r.kind(), amount, r.unit(), null, Reading.SYNTHETIC));
        }
        return all.size();
    }

    private static Disruption disruption(String reference, Claim claim, Map<String, Network> networks) {
        var claimant =
                new Actor("claims." + claim.unit().toLowerCase(Locale.ROOT).replace(' ', '-'));
        var disruption = Disruption.claim(
                reference,
                networks.get(claim.network()),
                claim.on(),
                claim.unit(),
                null,
                claim.method(),
                claimant,
                Reading.SYNTHETIC);
        switch (claim.verdict()) {
            case CONFIRMED -> disruption.confirm(VERIFIER, claim.decidedOn().orElseThrow(), FIRST_DEFINITION);
            case REJECTED ->
                disruption.reject(VERIFIER, claim.decidedOn().orElseThrow(), FIRST_DEFINITION, claim.why());
            case CLAIMED -> {}
        }
        return disruption;
    }

    private static Map<Drug, Quantity> drugs(Haul haul) {
        var drugs = new LinkedHashMap<Drug, Quantity>();
        haul.lines().forEach(line -> drugs.put(line.drug(), line.quantity()));
        return drugs;
    }

    private static String reference(String letter, int index) {
        return letter + "-" + Integer.toString(10_001 + index).substring(1);
    }
}
