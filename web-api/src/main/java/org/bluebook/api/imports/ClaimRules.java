package org.bluebook.api.imports;

import static org.bluebook.api.imports.Heading.needed;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
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
            Common.PLACE,
            needed("Method", "How the network was disrupted.").from(Vocabulary.METHODS.all()),
            Common.SOURCE,
            Common.reason("claim"));

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
        var method = cells.neededChoice("Method", Vocabulary.METHODS);
        var deed = Common.deed(cells, today, caller);
        return cells.isSound() ? new Row(reference, network, method, deed) : null;
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
                .collect(Collectors.toMap(d -> Common.key(d.reference()), Function.identity()));
        var named = named(rows);
        for (var row : rows) {
            var network = named.get(Common.key(row.value().network()));
            if (network == null) {
                row.cells().problem("Network", "There is no such network: name it by its reference.");
            } else {
                judge(
                        row,
                        row.value().of(network),
                        standing.get(Common.key(row.value().reference())),
                        diff);
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
                    Common.key(network.reference()),
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
        } else if (Common.isWithinBounds(row.cells(), caller, standing.place().orElse(null), standing.unit())) {
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
        var because = row.value().deed().because();
        boolean allowed = row.cells().allows("Reference", () -> standing.requireOpenTo(by))
                && row.cells().allows("Date", () -> Disruption.claim(key, claim, by));
        if (allowed && because == null) {
            Common.wantReason(row.cells(), was);
        } else if (allowed) {
            diff.changed(row.row(), key, was, claim.inWords(), standing.version());
            if (commit) {
                disruptions.correct(disruptions.locked(key).orElseThrow(), claim, because, by, at);
            }
        }
    }

    /** A claim whose network is a name yet. */
    record Row(String reference, String network, Method method, Common.Deed deed) {
        Claim of(Network named) {
            return new Claim(named, deed.day(), deed.unit(), deed.place(), method, deed.source());
        }
    }
}
