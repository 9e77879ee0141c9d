package org.bluebook.api.imports;

import static org.bluebook.api.imports.Heading.needed;
import static org.bluebook.api.imports.Heading.optional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Forms;
import org.bluebook.networks.Claim;
import org.bluebook.networks.Disruption;
import org.bluebook.networks.Disruptions;
import org.bluebook.networks.Method;
import org.bluebook.networks.Network;
import org.bluebook.networks.Networks;

/** Disruptions as units claim them: a row is one claim. */
final class ClaimRules implements Rules<ClaimRules.Row> {
    static final List<Heading> HEADINGS = List.of(
            needed("Reference", "One for each claim."),
            needed("Network", "The reference of the network, never its name."),
            needed("Date", "The day of the effect, as 2006-04-24 or 24 Apr 2006."),
            needed("Unit", "The code or the name of the unit that claims."),
            optional("Place", "The GSS code or the name of the borough; blank where it is not known."),
            needed("Method", "How the network was disrupted.").from(Vocabulary.METHODS.all()),
            needed("Source", "Where this was read."),
            optional("Reason", "For a claim that is on record and says something else: why it is put right."));

    private final Disruptions disruptions;
    private final Networks networks;
    private final Caller caller;
    private final Today today;
    private final Instant at;
    private final boolean commit;

    ClaimRules(Disruptions disruptions, Networks networks, Caller caller, Today today, Instant at, boolean commit) {
        this.disruptions = disruptions;
        this.networks = networks;
        this.caller = caller;
        this.today = today;
        this.at = at;
        this.commit = commit;
    }

    @Override
    public List<Heading> headings() {
        return HEADINGS;
    }

    @Override
    public Row read(Cells cells) {
        var reference = Common.reference(cells, Forms.REFERENCE);
        var network = cells.needed("Network", 20);
        var day = Common.day(cells, today);
        var unit = cells.neededUnit("Unit");
        var place = cells.place("Place");
        var method = cells.neededChoice("Method", Vocabulary.METHODS);
        var source = cells.needed("Source", 120);
        var because = cells.text("Reason", 500);
        var code = place == null ? null : place.code();
        if (unit != null) {
            cells.allows("Unit", () -> caller.requireBounds(code, unit.code()));
        }
        return cells.isSound() ? new Row(reference, network, day, unit.code(), code, method, source, because) : null;
    }

    @Override
    public String key(Row row) {
        return row.reference();
    }

    @Override
    public String keyColumn() {
        return "Reference";
    }

    @Override
    public void judge(List<Said<Row>> rows, Diff diff) {
        var standing = disruptions
                .among(rows.stream().map(r -> r.value().reference()).toList())
                .stream()
                .collect(Collectors.toMap(d -> key(d.reference()), Function.identity()));
        var named = named(rows);
        for (var row : rows) {
            var network = named.get(key(row.value().network()));
            if (network == null) {
                row.cells().problem("Network", "There is no such network: name it by its reference.");
            } else {
                judge(row, row.value().of(network), standing.get(key(row.value().reference())), diff);
            }
        }
    }

    /** At the commit each is locked, so that none leaves the map meanwhile. */
    private Map<String, Network> named(List<Said<Row>> rows) {
        var references =
                rows.stream().map(r -> r.value().network()).distinct().sorted().toList();
        Map<String, Network> found = new HashMap<>();
        for (var network : networks.among(references)) {
            found.put(
                    key(network.reference()),
                    commit ? networks.locked(network.reference()).orElseThrow() : network);
        }
        return found;
    }

    private void judge(Said<Row> row, Claim claim, Disruption standing, Diff diff) {
        var key = row.value().reference();
        var by = caller.actor();
        if (standing == null) {
            if (row.cells().allows("Date", () -> Disruption.claim(key, claim, by))) {
                diff.added(row.row(), key, claim.inWords());
                if (commit) {
                    disruptions.persist(Disruption.claim(key, claim, by));
                }
            }
        } else if (row.cells()
                .allows("Unit", () -> caller.requireBounds(standing.place().orElse(null), standing.unit()))) {
            correct(row, claim, standing, diff);
        }
    }

    private void correct(Said<Row> row, Claim claim, Disruption standing, Diff diff) {
        var key = standing.reference();
        var was = standing.claim().inWords();
        if (was.equals(claim.inWords())) {
            diff.same(row.row(), key, was, standing.version());
            return;
        }
        var by = caller.actor();
        var because = row.value().because();
        boolean allowed = row.cells().allows("Reference", () -> standing.requireOpenTo(by))
                && row.cells().allows("Date", () -> Disruption.claim(key, claim, by));
        if (allowed && because == null) {
            row.cells().problem("Reason", "On record is \"%s\": give the reason for putting it right.".formatted(was));
        } else if (allowed) {
            diff.changed(row.row(), key, was, claim.inWords(), standing.version());
            if (commit) {
                disruptions.correct(disruptions.locked(key).orElseThrow(), claim, because, by, at);
            }
        }
    }

    private static String key(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }

    /** A claim whose network is a name yet; {@code because} is for a correction, or null. */
    record Row(
            String reference,
            String network,
            LocalDate day,
            String unit,
            String place,
            Method method,
            String source,
            String because) {
        Claim of(Network named) {
            return new Claim(named, day, unit, place, method, source);
        }
    }
}
