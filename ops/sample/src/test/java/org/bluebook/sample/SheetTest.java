package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void tellsAFigureInARow() {
        var line = line(
                "/api/v1/indicators/CN-DRUG+/observations/LONDON/2006-03",
                "{\"amount\":9.50,\"qualifier\":\"AT_LEAST\",\"status\":\"FINAL\",\"statedAs\":\"at least \\\"9.50\\\", it says\",\"source\":\"report 9, para 8\"}");

        assertThat(Sheet.OBSERVATIONS.csv(List.of(line)))
                .endsWith(
                        "Reason\r\nCN-DRUG+,LONDON,2006-03,9.50,AT_LEAST,FINAL,\"report 9, para 8\",\"at least \"\"9.50\"\", it says\",,\r\n");
    }

    @Test
    void tellsEachDrugOfASeizureInARow() {
        var line = line(
                "/api/v1/seizures/S-0001",
                "{\"day\":\"2003-04-01\",\"unit\":\"TP\",\"place\":\"E09000008\",\"source\":\"SYNTHETIC\",\"drugs\":[{\"drug\":\"CRACK\",\"amount\":2,\"measure\":\"GRAMS\"},{\"drug\":\"COCAINE\",\"amount\":3,\"measure\":\"GRAMS\"}]}");

        assertThat(Sheet.SEIZURES.csv(List.of(line)).lines().skip(1))
                .containsExactly(
                        "S-0001,2003-04-01,TP,E09000008,SYNTHETIC,CRACK,2,GRAMS,",
                        "S-0001,2003-04-01,TP,E09000008,SYNTHETIC,COCAINE,3,GRAMS,");
    }

    @Test
    void isThereForFiguresAndSeizuresOnly() {
        assertThat(Stream.of("/api/v1/indicators/X", "/api/v1/indicators/X/definitions/1", "/api/v1/disruptions/D-1")
                        .map(path -> Sheet.of(line(path, "{}"))))
                .allMatch(java.util.Optional::isEmpty);
    }

    private static Line line(String path, String body) {
        return Line.read(
                "here",
                "{\"as\":\"secretary\",\"at\":\"2006-04-03T09:00:00Z\",\"method\":\"PUT\",\"path\":\"%s\",\"body\":%s}"
                        .formatted(path, body));
    }
}
