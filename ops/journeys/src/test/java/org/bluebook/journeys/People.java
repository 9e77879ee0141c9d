package org.bluebook.journeys;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.bluebook.local.KeycloakForTests;

/** The people of the realm, each with a token of their own. */
final class People {
    private People() {}

    static void areAt(String address) {
        RestAssured.baseURI = address;
        RestAssured.basePath = "/api/v1";
    }

    static RequestSpecification as(String person) {
        return given().auth().oauth2(KeycloakForTests.tokens().person(person)).accept(ContentType.JSON);
    }

    static RequestSpecification as(String person, String json) {
        return as(person).contentType(ContentType.JSON).body(json);
    }

    static ValidatableResponse reads(String person, String path) {
        return as(person).get(path).then();
    }

    /** The day the next steps happen on, at ten in the morning in London in summer. */
    static void itIs(String day) {
        as("operator", "{\"at\": \"%sT09:00:00Z\"}".formatted(day))
                .put("/clock")
                .then()
                .statusCode(200);
    }
}
