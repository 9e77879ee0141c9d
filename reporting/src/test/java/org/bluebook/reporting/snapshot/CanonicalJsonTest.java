package org.bluebook.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Status;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    private static final ObservationFacts OBSERVATION = new ObservationFacts(
            "CN-ALL",
            "LONDON",
            Period.parse("2006-03"),
            Quantity.over(new BigDecimal("151.500"), MeasureUnit.NETWORKS),
            "",
            "not stated",
            Status.FINAL,
            "report 9, para 12",
            1,
            1,
            42,
            Instant.parse("2006-04-13T16:00:00Z"),
            "analyst.one");

    @Test
    void ordersKeysAndKeepsAmountsAsText() {
        assertThat(CanonicalJson.write(OBSERVATION))
                .startsWith("{\"definition\":1,\"indicator\":\"CN-ALL\"")
                .contains("{\"amount\":\"151.5\",\"qualifier\":\"OVER\",\"unit\":\"NETWORKS\"}")
                .contains("\"period\":\"2006-03\"")
                .doesNotContain("synthetic");
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(CanonicalJson.read(CanonicalJson.write(OBSERVATION), ObservationFacts.class))
                .isEqualTo(OBSERVATION);
    }

    @Test
    void writesOneTextForOneContent() {
        var one = Map.of("a", 1, "b", new BigDecimal("3.0"), "c", List.of("£", "\u2014"));

        assertThat(CanonicalJson.write(one)).isEqualTo("{\"a\":1,\"b\":\"3\",\"c\":[\"£\",\"\u2014\"]}");
        assertThat(CanonicalJson.sha256(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    /** Control characters, signs beyond the first plane, numbers of every kind, and keys in the order of their code units. */
    @Test
    void writesWhatTheStandardAsksFor() throws IOException {
        var odd = Map.of(
                "numbers", List.of(0.1 + 0.2, 3.0, 1e21, 1e-7, -0.0, 12, 9_007_199_254_740_991L),
                "texts", List.of("a\u0000b\u001f\u007f\b\t\n\f\r\"\\/", "\uD83D\uDE00 \u20ac \u2028"),
                "\uD83D\uDE00", Map.of("z", true, "a", Map.of()),
                "\uFB33", List.of(),
                "A", new Point(-2, 1.5));

        var written = CanonicalJson.write(odd);

        assertThat(written).isEqualTo(new JsonCanonicalizer(written).getEncodedString());
        assertThat(new String(CanonicalJson.bytes(odd), StandardCharsets.UTF_8)).isEqualTo(written);
        assertThat(written)
                .contains("[0.30000000000000004,3,1e+21,1e-7,0,12,9007199254740991]", "{\"x\":1.5,\"y\":-2}");
    }

    private record Point(double y, double x) {}
}
