package org.bluebook.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.papers.SmallPaper.issued;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class PagesTest {
    private static final Pattern ELSEWHERE = Pattern.compile("(src|href|action)=\"(https?:)?//");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*src=)|<style|\\sstyle=|\\son\\w+=|javascript:");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/papers",
                "/meetings",
                "/accessibility",
                "/privacy",
                "/cookies",
                "/reading-charts",
                "/signed-out",
                "/no-such-page",
                "/papers/NO-SUCH",
                "/meetings/NO-SUCH",
                "/papers?page=x"
            })
    void areSafeForWhoeverOpensThem(String address) {
        var answer = given().get(address);
        var page = answer.asString();

        answer.then()
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Cache-Control", equalTo("no-store"));
        assertThat(answer.detailedCookies().asList()).as("cookies of a visit").isEmpty();
        assertThat(page).startsWith("<!DOCTYPE html>").contains("lang=\"en-GB\"", "Skip to main content", "<h1");
        assertThat(ELSEWHERE.matcher(page).find())
                .as("an address of another host")
                .isFalse();
        assertThat(INLINE.matcher(page).find()).as("something inline").isFalse();
    }

    @Test
    void sayThatThereIsNoPage() {
        given().get("/no-such-page").then().statusCode(404).body(containsString("Page not found"));
        given().get("/papers/NO-SUCH").then().statusCode(404).body(containsString("NO-SUCH"));
        given().get("/api/v1/no-such").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void openAPublicPaperToAnybodyInEveryForm() {
        var paper = pageOf(issued("PUBLIC"));

        given().get(paper)
                .then()
                .statusCode(200)
                .body(containsString("Read issue 1"))
                .body(containsString(paper + "/issues/1.pdf"));
        for (var ending : new String[] {"pdf", "html", "json", "xlsx", "zip"}) {
            var shown = given().get(paper + "/issues/1." + ending)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(shown.asByteArray())
                    .isEqualTo(given().get("/api/v1" + paper + "/issues/1." + ending)
                            .asByteArray());
        }
    }

    @Test
    void showAPaperOfTheBoardToItsMembersAlone() {
        var paper = pageOf(issued("BOARD"));

        given().get(paper).then().statusCode(404).body(not(containsString("Read issue")));
        assertThat(Visitor.signedIn("member.committee").get(paper).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn("member.board").get(paper).asString()).contains("Read issue 1");
    }

    @Test
    void knowWhoIsSignedInUntilTheySignOut() {
        var visitor = Visitor.signedIn("secretary");

        assertThat(visitor.get("/").asString()).contains("Signed in as <strong>secretary</strong>");
        assertThat(visitor.follow("/sign-out").asString()).contains("You are signed out");
        assertThat(visitor.get("/").asString()).contains("Sign in<").doesNotContain("Signed in as");
    }

    @Test
    void areNothingToWhoeverStoleTheCookieOnceItsOwnerHasSignedOut() {
        var owner = Visitor.signedIn("secretary");
        var thief = owner.twin();
        assertThat(thief.get("/").asString()).contains("Signed in as");

        owner.follow("/sign-out");

        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (thief.get("/indicators").statusCode() == 200) {
            assertThat(System.nanoTime()).as("the cookie is good for ever").isLessThan(deadline);
        }
        assertThat(thief.get("/indicators").statusCode()).isIn(302, 303);
    }

    @Test
    void findABoroughForReadersAlone() {
        assertThat(Visitor.signedIn("member.committee").get("/search?q=camden").asString())
                .contains("/boroughs/E09000007");
        assertThat(Visitor.signedIn("operator").get("/search?q=camden").asString())
                .doesNotContain("/boroughs/E");
        assertThat(new Visitor().get("/search?q=camden").asString()).doesNotContain("/boroughs/E");
    }

    @Test
    void takeNoTokenForASession() {
        var token = KeycloakForTests.tokens().person("secretary");

        given().auth().oauth2(token).get("/").then().body(not(containsString("Signed in as")));
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);
        given().cookies(Visitor.signedIn("secretary").cookies())
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                ""
            })
    void leadNobodyElsewhereAfterSigningIn(String to) {
        var visitor = Visitor.signedIn("secretary");

        var answer =
                visitor.get("/sign-in?to=" + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).matches("(http://127\\.0\\.0\\.1:\\d+)?/");
    }

    private static String pageOf(String issue) {
        return issue.replace("/api/v1", "").replaceAll("/issues/.*", "");
    }
}
