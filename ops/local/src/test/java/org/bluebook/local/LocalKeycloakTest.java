package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Not the build's Keycloak, for these tests lock a person out and kill a launcher. */
class LocalKeycloakTest {

    private static final Path REALM = Build.root(Path.of("")).resolve("ops/keycloak/bluebook-realm.json");

    @TempDir
    private static Path data;

    private static Process owner;
    private static SharedServer<KeycloakAccess> server;
    private static KeycloakAccess access;
    private static Tokens tokens;

    @BeforeAll
    static void someoneNeedsIt() throws IOException {
        owner = new ProcessBuilder("cat").start();
        server = SharedServer.keycloak(data, REALM);
        access = server.accessFor(owner.toHandle());
        tokens = Tokens.of(access.realm(), access.password());
        tokens.person("nobody"); // kept, for soon nobody is locked out
    }

    @AfterAll
    static void endsWithItsOwner() throws Exception {
        var note = Running.in(server.directory()).orElseThrow();

        owner.destroyForcibly().waitFor();

        awaitEnd(note.launcher());
        assertThat(ProcessHandle.of(note.server())).isEmpty();
        KeycloakForTests.begin(); // the build's own boots while the tests of the other modules run
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    member.board             | board-member       |           |
                    member.committee         | committee-member   |           |
                    owner.act-1              | action-owner       |           |
                    owner.act-2              | action-owner       |           |
                    owner.act-3              | action-owner       |           |
                    analyst.performance      | analyst            |           |
                    analyst.camden           | analyst            | E09000007 |
                    analyst.newham           | analyst            | E09000025 |
                    claims.scd               | analyst            |           | SCD
                    claims.mmdp              | analyst            |           | MMDP
                    claims.drugs-directorate | analyst            |           | Drugs Directorate
                    claims.tp                | analyst            |           | TP
                    verifier                 | verifier           |           |
                    claims.verifier          | analyst, verifier  |           |
                    secretary                | secretary          |           |
                    approver                 | approver           |           |
                    secretary.approver       | secretary,approver |           |
                    auditor                  | auditor            |           |
                    operator                 | operator           |           |
                    nobody                   |                    |           |
                    """)
    void saysExactlyWhatAPersonMayDo(String person, String roles, String place, String unit) throws IOException {
        var token = claimsOf(tokens.person(person));

        assertThat(token.at("/preferred_username").asText()).isEqualTo(person);
        assertThat(texts(token.at("/realm_access/roles"))).containsExactlyInAnyOrderElementsOf(words(roles));
        assertThat(texts(token.at("/place"))).isEqualTo(words(place));
        assertThat(texts(token.at("/unit"))).isEqualTo(words(unit));
        assertThat(token.has("resource_access")).isFalse();
    }

    @Test
    void saysByWhomForWhomAndHowLongATokenIs() throws IOException {
        var token = claimsOf(tokens.person("owner.act-1"));

        assertThat(token.at("/iss").asText()).isEqualTo(access.realm().toString());
        assertThat(token.at("/iss").asText()).matches("http://127\\.0\\.0\\.1:\\d+/realms/bluebook");
        assertThat(token.at("/aud").asText()).isEqualTo("bluebook-api");
        assertThat(token.at("/azp").asText()).isEqualTo("bluebook-demonstration");
        assertThat(token.at("/sub").asText()).isNotBlank();
        assertThat(token.at("/exp").asLong() - token.at("/iat").asLong()).isEqualTo(300);
    }

    @Test
    void letsScriptsInAsAnAnalystByTheirSecretOnly() throws IOException {
        var token = claimsOf(tokens.scripts(access.secret()));

        assertThat(texts(token.at("/realm_access/roles"))).containsExactly("analyst");
        assertThat(token.at("/aud").asText()).isEqualTo("bluebook-api");
        assertRefused(() -> tokens.scripts("a guess"), 401, "unauthorized_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bluebook-pages", "bluebook-scripts", "admin-cli"})
    void takesAPasswordAtTheDemonstrationsClientOnly(String client) {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "client_secret",
                access.secret(),
                "username",
                "owner.act-1",
                "password",
                access.password());

        assertThatThrownBy(() -> tokens.token(form))
                .isInstanceOf(TokenRefused.class)
                .hasMessageContaining("client");
    }

    @Test
    void locksAPersonOutAfterWrongPasswords() {
        var guessing = Tokens.of(access.realm(), "a guess");
        for (var attempt = 1; attempt <= 5; attempt++) {
            assertRefused(() -> guessing.person("nobody"), 400, "Invalid user credentials");
        }

        var knowing = Tokens.of(access.realm(), access.password());

        assertRefused(() -> knowing.person("nobody"), 400, "Invalid user credentials");
        assertThat(knowing.person("operator")).isNotBlank();
    }

    @Test
    void opensThePagesWithPkceOnly() throws Exception {
        var code = "/protocol/openid-connect/auth?response_type=code&client_id=bluebook-pages&scope=openid"
                + "&redirect_uri=http://localhost:8080/";

        var without = get(code);
        var with = get(code + "&code_challenge_method=S256&code_challenge=" + "a".repeat(43));

        assertThat(without.headers().firstValue("location").orElse("")).contains("error=invalid_request");
        assertThat(with.statusCode()).isEqualTo(200);
    }

    @Test
    void isAskedForATokenAgainAMinuteBeforeItExpires() {
        var clock = new MovedClock(Clock.systemUTC());
        var patient = Tokens.of(access.realm(), access.password(), clock);
        var first = patient.person("auditor");

        clock.moved = Duration.ofSeconds(230);
        assertThat(patient.person("auditor")).isEqualTo(first);

        clock.moved = Duration.ofSeconds(241);
        assertThat(patient.person("auditor")).isNotEqualTo(first);
    }

    @Test
    void keepsItsSecretsFromOtherAccounts() throws Exception {
        var running = Running.in(server.directory()).orElseThrow();

        for (var file : List.of("passwordFile", "secretFile")) {
            var permissions =
                    Files.getPosixFilePermissions(Path.of(running.waysIn().get(file)));
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
        assertThat(ProcessHandle.of(running.server()).orElseThrow().info().commandLine())
                .hasValueSatisfying(line -> assertThat(line).doesNotContain(access.password(), access.secret()));
    }

    @Test
    void isTheSameAgainAfterItsLauncherWasKilled() throws Exception {
        var keys = get("/protocol/openid-connect/certs").body();
        var killed = Running.in(server.directory()).orElseThrow();
        ProcessHandle.of(killed.launcher()).orElseThrow().destroyForcibly();
        awaitEnd(killed.launcher());
        assertThat(ProcessHandle.of(killed.server())).isPresent();

        var again = server.accessFor(owner.toHandle());

        assertThat(ProcessHandle.of(killed.server()).filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(again).isEqualTo(access);
        assertThat(get("/protocol/openid-connect/certs").body()).isEqualTo(keys);
        assertThat(Tokens.of(again.realm(), again.password()).person("member.board"))
                .isNotBlank();
    }

    private static void assertRefused(ThrowingCallable asking, int status, String reason) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        TokenRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(status))
                .hasMessageContaining(reason);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(access.realm() + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void awaitEnd(long process) throws Exception {
        var handle = ProcessHandle.of(process);
        if (handle.isPresent()) {
            handle.get().onExit().get(60, TimeUnit.SECONDS);
        }
    }

    private static JsonNode claimsOf(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> words(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split(",\\s*", -1));
    }

    private static final class MovedClock extends Clock {

        private final Clock clock;
        private Duration moved = Duration.ZERO;

        MovedClock(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            return clock.instant().plus(moved);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
