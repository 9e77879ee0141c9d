package org.bluebook.api.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

/** A token is taken whole or not at all. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class TokensRefusedTest {
    private static final int MUTATIONS = 500;
    private static final long SEED = 20060424;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    void knowsWhoSentAGoodOne() {
        given().auth()
                .oauth2(KeycloakForTests.tokens().person("analyst.camden"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("account", equalTo("analyst.camden"))
                .body("roles", hasItem("analyst"))
                .body("places", equalTo(List.of("E09000007")));
    }

    @Test
    void asksForOneWhereThereIsNone() {
        given().get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/sign-in-needed"));
    }

    @Test
    void refusesEveryMutation() throws Exception {
        var good = KeycloakForTests.tokens().person("secretary");
        var mutated = new ArrayList<String>(forged(good));
        var random = new Random(SEED);
        while (mutated.size() < MUTATIONS) {
            mutated.add(tampered(good, random));
        }

        for (var token : mutated) {
            int status = given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/actions")
                    .statusCode();
            assertThat(status).as("seed %d, token %s", SEED, token).isEqualTo(401);
        }
    }

    /** One letter changed, taken away or put in, so that the bytes behind it differ. */
    private static String tampered(String good, Random random) {
        while (true) {
            int at = random.nextInt(good.length());
            char other = DIGITS.charAt(random.nextInt(DIGITS.length()));
            var token = switch (random.nextInt(3)) {
                case 0 -> good.substring(0, at) + other + good.substring(at + 1);
                case 1 -> good.substring(0, at) + good.substring(at + 1);
                default -> good.substring(0, at) + other + good.substring(at);
            };
            if (!decodes(token, good)) {
                return token;
            }
        }
    }

    /** The last letter of a part has bits that stand for nothing: changed, it is the same token. */
    private static boolean decodes(String token, String good) {
        var parts = token.split("\\.", -1);
        var goods = good.split("\\.", -1);
        if (parts.length != goods.length) {
            return false;
        }
        try {
            for (int i = 0; i < parts.length; i++) {
                if (!java.util.Arrays.equals(decode(parts[i]), decode(goods[i]))) {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What attackers try: no signature, another algorithm, another key, other claims under the old signature. */
    private static List<String> forged(String good) throws Exception {
        var parts = good.split("\\.", -1);
        var header = (ObjectNode) JSON.readTree(decode(parts[0]));
        var claims = (ObjectNode) JSON.readTree(decode(parts[1]));
        var forged = new ArrayList<String>();
        for (var none : List.of("none", "None", "NONE", "nOnE", "")) {
            forged.add(encode(with(header, "alg", none)) + "." + parts[1] + ".");
            forged.add(encode(with(header, "alg", none)) + "." + parts[1] + "." + parts[2]);
        }
        forged.add(parts[0] + "." + parts[1] + ".");
        forged.add(parts[0] + "." + parts[1]);
        forged.add(parts[0] + "." + parts[1] + "." + parts[2] + ".");
        forged.add("");
        forged.add(".");
        forged.add("..");
        var key = KeyPairGenerator.getInstance("RSA");
        key.initialize(2048);
        var pair = key.generateKeyPair();
        forged.add(signed(header, claims, pair.getPrivate()));
        forged.add(signed(with(header, "kid", "../../../../dev/null"), claims, pair.getPrivate()));
        forged.add(signed(with(header, "kid", "' OR 1=1 --"), claims, pair.getPrivate()));
        forged.add(signed(with(header, "jku", "http://127.0.0.1:1/keys"), claims, pair.getPrivate()));
        forged.add(signed(with(header, "x5u", "http://127.0.0.1:1/keys"), claims, pair.getPrivate()));
        var jwk = header.deepCopy();
        jwk.putObject("jwk")
                .put("kty", "RSA")
                .put("e", "AQAB")
                .put("n", encode(pair.getPublic().getEncoded()));
        forged.add(signed(jwk, claims, pair.getPrivate()));
        for (var algorithm : List.of("HS256", "HS384", "HS512", "ES256", "PS256", "RS512")) {
            forged.add(hashed(
                    with(header, "alg", algorithm), claims, pair.getPublic().getEncoded()));
            forged.add(encode(with(header, "alg", algorithm)) + "." + parts[1] + "." + parts[2]);
        }
        for (var claim : List.of("iss", "aud", "preferred_username", "sub", "azp")) {
            forged.add(parts[0] + "." + encode(with(claims, claim, "somebody-else")) + "." + parts[2]);
        }
        var later = claims.deepCopy();
        later.put("exp", claims.get("exp").asLong() + 100_000);
        forged.add(parts[0] + "." + encode(later) + "." + parts[2]);
        var mightier = claims.deepCopy();
        mightier.putObject("realm_access").putArray("roles").add("operator").add("auditor");
        forged.add(parts[0] + "." + encode(mightier) + "." + parts[2]);
        return forged;
    }

    private static ObjectNode with(ObjectNode object, String field, String value) {
        return object.deepCopy().put(field, value);
    }

    private static String signed(ObjectNode header, ObjectNode claims, PrivateKey key) throws Exception {
        var content = encode(header) + "." + encode(claims);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + encode(signature.sign());
    }

    private static String hashed(ObjectNode header, ObjectNode claims, byte[] key) throws Exception {
        var content = encode(header) + "." + encode(claims);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return content + "." + encode(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] decode(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    private static String encode(ObjectNode object) throws Exception {
        return encode(JSON.writeValueAsBytes(object));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
