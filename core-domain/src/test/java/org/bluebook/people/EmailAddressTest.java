package org.bluebook.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.clerk@example.org", "o'hara+papers@mail.example.co.uk", "1@2.example", "a@b-c.example"})
    void takesWhatMailUses(String text) {
        assertThat(new EmailAddress(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "clerk",
                "clerk@example",
                "Clerk@example.org",
                "a b@example.org",
                "a..b@example.org",
                ".a@example.org",
                "a@-b.example",
                "a@b@example.org",
                "<a@example.org>",
                "\"a\"@example.org",
                "\u00e4@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a\r\n@example.org",
                "a@example.org\n",
                "a@example.org,b@example.org"
            })
    void refusesWhatCouldSayMoreThanAnAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 250})
    void refusesALocalPartLongerThanMailCarries(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("a".repeat(length) + "@example.org"));
    }
}
