package org.bluebook.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
    private static final Instant NOW = Instant.parse("2006-04-24T10:00:00Z");

    @Test
    void believesATokenForAMinute() {
        long expires = NOW.plusSeconds(300).getEpochSecond();

        assertThat(KnownTokens.believedUntil(expires, NOW)).isEqualTo("2006-04-24T10:01:00Z");
    }

    @Test
    void believesNoneBeyondItsEnd() {
        long expires = NOW.plusSeconds(20).getEpochSecond();

        assertThat(KnownTokens.believedUntil(expires, NOW)).isEqualTo("2006-04-24T10:00:20Z");
    }
}
