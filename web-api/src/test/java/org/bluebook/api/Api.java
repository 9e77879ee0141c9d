package org.bluebook.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.bluebook.local.KeycloakForTests;

/** The API as a person of the realm uses it, with a real token. */
public final class Api {
    private static final int DIGITS = 8;

    private Api() {}

    /** A name that nobody has used yet: the beginning and eight digits. */
    public static String fresh(String beginning) {
        var digits = UUID.randomUUID().toString().replaceAll("\\D", "") + "0".repeat(DIGITS);
        return beginning + digits.substring(0, DIGITS);
    }

    /** A new neighbourhood of a borough. */
    public static String ward(String borough) {
        var code = fresh("W-");
        as("analyst.performance", "{\"name\": \"Ward %s\", \"borough\": \"%s\"}".formatted(code, borough))
                .put("/api/v1/places/" + code)
                .then()
                .statusCode(201);
        return code;
    }

    public static RequestSpecification as(String person) {
        return given().auth().oauth2(KeycloakForTests.tokens().person(person)).accept(ContentType.JSON);
    }

    /** The same with a body of JSON. */
    public static RequestSpecification as(String person, String json) {
        return as(person).contentType(ContentType.JSON).body(json);
    }
}
