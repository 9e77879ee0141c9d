package org.bluebook.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import org.bluebook.api.imports.Change.What;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final int ROWS = 50_000;
    private static final int BYTES = 100_000;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void readsBackWhatWasAdded() {
        var packed = new Packed(json);

        packed.add(new Change(2, "IMP-1 E09000007 2006-04", What.NEW, null, "12"));

        assertThat(packed.leftOutFrom()).isEmpty();
        assertThat(Packed.source(packed.text(), json).behind(null, 10))
                .extracting(Change::row)
                .containsExactly(2);
    }

    @Test
    void saysFromWhichRowOnItIsFull() {
        var packed = new Packed(json, BYTES);
        var chance = new Random(1);

        for (int row = 1; row <= ROWS; row++) {
            packed.add(new Change(row, "K-" + row, What.NEW, null, Long.toString(chance.nextLong())));
        }

        var kept = Packed.source(packed.text(), json).behind(null, ROWS);
        assertThat(packed.leftOutFrom()).hasValue(kept.size() + 1);
        assertThat(kept.size()).isLessThan(ROWS);
    }
}
