package org.bluebook.seizures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Assets recovered, added up within one step: what is restrained first and confiscated later is not two assets. */
public final class RecoveryTotals {
    private RecoveryTotals() {}

    public static List<RecoveredTotal> of(List<Recovered> all, Set<By> by) {
        Map<Line, List<Recovered>> lines = new LinkedHashMap<>();
        for (var recovered : all) {
            var group = Group.of(by, recovered.day(), recovered.unit(), recovered.place());
            lines.computeIfAbsent(new Line(group, recovered.kind()), empty -> new ArrayList<>())
                    .add(recovered);
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey().total(line.getValue()))
                .toList();
    }

    private record Line(Group group, RecoveryKind kind) {
        RecoveredTotal total(List<Recovered> recovered) {
            var pounds = recovered.stream().map(Recovered::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new RecoveredTotal(group, kind, recovered.size(), pounds);
        }
    }
}
