package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmImportTest {

    @TempDir
    Path folder;

    private DataDirectory directory;
    private Path realm;

    @BeforeEach
    void aRealm() throws IOException {
        directory = DataDirectory.of(Server.KEYCLOAK, folder.resolve("data"));
        realm = Files.writeString(folder.resolve("realm.json"), "{}");
    }

    @Test
    void isDoneOnce() {
        assertThat(theImport().isDone()).isFalse();

        theImport().done();

        assertThat(theImport().isDone()).isTrue();
    }

    @Test
    void beginsFromNothingWhenTheRealmHasChanged() throws IOException {
        theImport().prepared(List.of());
        theImport().done();
        var known = Files.writeString(directory.store().resolve("known"), "people");

        Files.writeString(realm, "{\"changed\": true}");

        assertThat(theImport().isDone()).isFalse();
        assertThat(theImport().prepared(List.of("start"))).containsExactly("start", "--import-realm");
        assertThat(known).doesNotExist();
        assertThat(directory.store().resolve("data/import/realm.json")).hasSameTextualContentAs(realm);
    }

    @Test
    void isNotDoneWhenItWasCutShort() {
        theImport().done();

        theImport().prepared(List.of());

        assertThat(theImport().isDone()).isFalse();
    }

    @Test
    void isToBeDoneAgainWithAPasswordThatIsNew() {
        theImport().done();

        DataDirectory.delete(directory.passwordFile(KeycloakCommand.PEOPLE));

        assertThat(theImport().isDone()).isFalse();
    }

    private RealmImport theImport() {
        return RealmImport.of(realm, new Distribution(Path.of("keycloak-1")), directory);
    }
}
