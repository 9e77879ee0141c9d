package org.bluebook.api.imports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.bluebook.actions.Rag;
import org.bluebook.indicators.Status;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.networks.Method;
import org.bluebook.seizures.Drug;

/** The words that a cell can be filled with, where there is a list of them. */
final class Vocabulary {
    static final Words<Qualifier> QUALIFIERS =
            Words.of(Qualifier.class, q -> q == Qualifier.EXACTLY ? "exact" : q.words());
    static final Words<Status> STATUSES = Words.of(Status.class, Status::words);
    static final Words<Drug> DRUGS = Words.of(Drug.class, Drug::words);
    static final Words<MeasureUnit> MEASURES = Words.of(MeasureUnit.class, m -> m.words(BigDecimal.TEN));
    static final Words<Method> METHODS = Words.of(Method.class, Method::words);
    static final Words<Rag> RATINGS = Words.of(Rag.class, Rag::words);

    private Vocabulary() {}

    /** The measures that any drug comes in. */
    static List<String> measuresOfDrugs() {
        return MEASURES.all().stream()
                .filter(words -> MEASURES.read(words)
                        .filter(m -> Arrays.stream(Drug.values()).anyMatch(d -> d.comesIn(m)))
                        .isPresent())
                .toList();
    }
}
