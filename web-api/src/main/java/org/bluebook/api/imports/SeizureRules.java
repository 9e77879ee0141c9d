package org.bluebook.api.imports;

import static org.bluebook.api.imports.Heading.needed;
import static org.bluebook.api.imports.Heading.optional;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Forms;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;
import org.bluebook.seizures.Drug;
import org.bluebook.seizures.Haul;
import org.bluebook.seizures.Seizure;
import org.bluebook.seizures.Seizures;

/** Seizures: a row is one drug of one, and the rows of one stand together. */
final class SeizureRules implements Rules<SeizureRules.Row> {
    static final List<Heading> HEADINGS = List.of(
            needed("Reference", "One for each seizure; a seizure of two drugs is two rows of one reference, together."),
            needed("Date", "As 2006-04-24 or 24 Apr 2006."),
            needed("Unit", "The code or the name of the unit that seized."),
            Common.PLACE,
            needed("Drug", "What was taken.").from(Vocabulary.DRUGS.all()),
            needed(
                    "Amount",
                    "In the measure reported. Blank is not zero: where there is none, say so in the qualifier."),
            needed("Measure", "The measure it was reported in.").from(Vocabulary.measuresOfDrugs()),
            optional("Qualifier", "Blank stands for exactly.").from(Vocabulary.QUALIFIERS.all()),
            Common.SOURCE,
            Common.reason("seizure"));

    private final Seizures seizures;
    private final Caller caller;
    private final Today today;
    private final Instant at;
    private final boolean commit;
    private final Map<String, Integer> began = new HashMap<>();
    private final Set<String> spoiled = new HashSet<>();
    private String latest = "";

    SeizureRules(Seizures seizures, Caller caller, Today today, Instant at, boolean commit) {
        this.seizures = seizures;
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
        var reference = reference(cells);
        var drug = cells.neededChoice("Drug", Vocabulary.DRUGS);
        var measure = cells.neededChoice("Measure", Vocabulary.MEASURES);
        var amount = amount(cells);
        var qualifier = cells.choice("Qualifier", Vocabulary.QUALIFIERS);
        if (cells.isSound()) {
            agree(cells, amount, qualifier);
        }
        var deed = Common.deed(cells, today, caller);
        if (cells.isSound()) {
            var quantity = new Quantity(amount, measure, said(qualifier));
            var row = new Row(
                    reference,
                    new Haul(deed.day(), deed.unit(), deed.place(), Map.of(drug, quantity), deed.source()),
                    deed.because());
            if (cells.allows("Measure", () -> new Seizure(reference, row.haul()))) {
                return row;
            }
        }
        spoiled.add(reference == null ? "" : Common.key(reference));
        return null;
    }

    private String reference(Cells cells) {
        var reference = Common.reference(cells, Forms.REFERENCE);
        if (reference == null) {
            return null;
        }
        var first = began.putIfAbsent(Common.key(reference), cells.row());
        if (first != null && !latest.equals(Common.key(reference))) {
            cells.problem(
                    "Reference",
                    "This seizure began in row %d: put its rows together, or give this one another reference."
                            .formatted(first));
        }
        latest = Common.key(reference);
        return reference;
    }

    private static BigDecimal amount(Cells cells) {
        var amount = cells.amount("Amount");
        if (amount != null && amount.signum() <= 0) {
            cells.problem("Amount", "What was taken has to be more than nothing.");
        }
        return amount;
    }

    private static void agree(Cells cells, BigDecimal amount, Qualifier qualifier) {
        boolean ranked = qualifier == Qualifier.RANK;
        boolean number = said(qualifier).hasNumber() && !ranked;
        if (amount == null && number) {
            cells.problem(
                    "Amount",
                    "The amount is missing, and blank is not zero: where there is none, say why in the qualifier, such as \"Not in source\".");
        } else if (ranked || (amount != null && !number)) {
            cells.problem("Qualifier", "This qualifier is none that an amount can have.");
        }
    }

    private static Qualifier said(Qualifier qualifier) {
        return qualifier == null ? Qualifier.EXACTLY : qualifier;
    }

    @Override
    public String key(Row row) {
        return row.reference() + " " + row.drug().words();
    }

    @Override
    public String keyColumn() {
        return "Reference";
    }

    @Override
    public boolean belongTogether(Row one, Row next) {
        return Common.key(one.reference()).equals(Common.key(next.reference()));
    }

    @Override
    public void judge(List<Said<Row>> rows, Diff diff) {
        var standing = seizures
                .among(rows.stream().map(r -> r.value().reference()).distinct().toList())
                .stream()
                .collect(Collectors.toMap(s -> Common.key(s.reference()), Function.identity()));
        var groups = rows.stream()
                .collect(Collectors.groupingBy(
                        r -> Common.key(r.value().reference()), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((key, group) -> {
            if (!spoiled.contains(key)) {
                judge(group, standing.get(key), diff);
            }
        });
    }

    private void judge(List<Said<Row>> group, Seizure standing, Diff diff) {
        var first = group.get(0).value();
        if (!group.stream().allMatch(row -> agrees(row, first, group.get(0).row()))) {
            return;
        }
        var said = first.haul();
        var haul = new Haul(said.day(), said.unit(), said.place(), drugs(group), said.source());
        if (standing == null) {
            group.forEach(row -> diff.added(row.row(), key(row.value()), haul.inWords()));
            if (commit) {
                seizures.persist(new Seizure(first.reference(), haul));
            }
        } else if (allowed(group.get(0), standing)) {
            judge(group, haul, standing, diff);
        }
    }

    private void judge(List<Said<Row>> group, Haul haul, Seizure standing, Diff diff) {
        var was = standing.haul();
        if (was.equals(haul)) {
            group.forEach(row -> diff.same(row.row(), key(row.value()), was.inWords(), standing.version()));
            return;
        }
        var because = group.stream()
                .map(row -> row.value().because())
                .filter(Objects::nonNull)
                .findFirst();
        if (because.isEmpty()) {
            Common.wantReason(group.get(0).cells(), was.inWords());
            return;
        }
        group.forEach(
                row -> diff.changed(row.row(), key(row.value()), was.inWords(), haul.inWords(), standing.version()));
        if (commit) {
            var locked = seizures.locked(standing.reference()).orElseThrow();
            seizures.correct(locked, haul, because.get(), caller.actor(), at);
        }
    }

    private boolean allowed(Said<Row> row, Seizure standing) {
        return Common.isWithinBounds(row.cells(), caller, standing.place().orElse(null), standing.unit());
    }

    private static boolean agrees(Said<Row> row, Row first, int firstRow) {
        var one = first.haul();
        var other = row.value().haul();
        return same(row, "Date", one.day(), other.day(), firstRow)
                && same(row, "Unit", one.unit(), other.unit(), firstRow)
                && same(row, "Place", one.place(), other.place(), firstRow)
                && same(row, "Source", one.source(), other.source(), firstRow);
    }

    private static boolean same(Said<Row> row, String column, Object one, Object other, int firstRow) {
        if (!Objects.equals(one, other)) {
            row.cells()
                    .problem(
                            column,
                            "This is not what row %d says of the same seizure: %s."
                                    .formatted(firstRow, one == null ? "nothing" : one));
        }
        return Objects.equals(one, other);
    }

    private static Map<Drug, Quantity> drugs(List<Said<Row>> group) {
        Map<Drug, Quantity> drugs = new EnumMap<>(Drug.class);
        group.forEach(row -> drugs.putAll(row.value().haul().drugs()));
        return drugs;
    }

    /** One drug of a seizure; {@code because} is for a correction, or null. */
    record Row(String reference, Haul haul, String because) {
        Drug drug() {
            return haul.drugs().keySet().iterator().next();
        }
    }
}
