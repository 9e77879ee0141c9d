package org.bluebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class ContactsTest {
    private static final Actor ANNE = new Actor("anne");

    @Inject
    Contacts contacts;

    @Test
    @TestTransaction
    void areSeenByWhomeverTheyAreOf() {
        enter(ANNE);

        assertThat(contacts.of("anne", Optional.of(ANNE))).isPresent();
        assertThat(contacts.of("anne", Optional.empty())).isPresent();
        assertThat(contacts.of("anne", Optional.of(new Actor("bert")))).isEmpty();
        assertThat(contacts.locked("anne", Optional.of(new Actor("bert")))).isEmpty();
    }

    @Test
    @TestTransaction
    void tellAccountsApartByEachLetter() {
        enter(ANNE);

        assertThat(contacts.of("Anne", Optional.empty())).isEmpty();
        assertThat(contacts.of("ann\u00e9", Optional.empty())).isEmpty();
    }

    private void enter(Actor account) {
        contacts.persistAndFlush(new Contact(account, "A name", new EmailAddress("a.name@example.org"), null));
    }
}
