package org.bluebook.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bluebook.local.KeycloakForTests;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody at a browser that shows nothing: it keeps cookies, follows to other addresses, and fills in Keycloak's form. */
final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int HOPS = 10;

    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** With a session of their own, begun where Keycloak asks for the password. */
    static Visitor signedIn(String person) {
        var visitor = new Visitor();
        visitor.signIn(person);
        return visitor;
    }

    void signIn(String person) {
        var form = FORM.matcher(follow("/sign-in").asString());
        assertThat(form.find()).as("a form to sign in with").isTrue();
        var sent = ask().formParam("username", person)
                .formParam("password", KeycloakForTests.access().password())
                .post(URI.create(form.group(1).replace("&amp;", "&")));
        keep(sent);
        follow(sent.getHeader("Location"));
    }

    /** Somebody else with the same cookies. */
    Visitor twin() {
        var twin = new Visitor();
        twin.cookies.putAll(cookies);
        return twin;
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** What stands at an address, and where it leads nowhere else. */
    Response follow(String address) {
        var next = address;
        for (int hop = 0; hop < HOPS; hop++) {
            var answer = get(next);
            if (answer.statusCode() / 100 != 3) {
                return answer;
            }
            next = answer.getHeader("Location");
        }
        throw new AssertionError("It goes on and on from " + address);
    }

    /** The first answer. */
    Response get(String address) {
        var answer = ask().get(URI.create(address.contains("://") ? address : at(address)));
        keep(answer);
        return answer;
    }

    private io.restassured.specification.RequestSpecification ask() {
        return given().redirects().follow(false).urlEncodingEnabled(false).cookies(cookies);
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + io.restassured.RestAssured.port + path;
    }

    private void keep(Response answer) {
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    /** The form of a page, with everything in it that would be sent as it stands. */
    Map<String, String> formOn(String address) {
        return fieldsOf(get(address).then().statusCode(200).extract().asString());
    }

    /** What would be sent of a page: what is hidden, what is filled in and what is chosen. */
    static Map<String, String> fieldsOf(String page) {
        return fieldsOf(Jsoup.parse(page).selectFirst("main"));
    }

    /** The same of a part of a page, such as one of its forms. */
    static Map<String, String> fieldsOf(Element part) {
        var fields = new LinkedHashMap<String, String>();
        part.select("input[name], textarea[name]").forEach(field -> {
            boolean choice = field.attr("type").matches("radio|checkbox");
            if (!choice || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.val());
            }
        });
        part.select("select[name]").forEach(list -> {
            var chosen = list.selectFirst("option[selected]");
            fields.put(list.attr("name"), chosen == null ? "" : chosen.val());
        });
        return fields;
    }

    /** Of a page that shows both side by side: how a field stands now, and what was typed. */
    static List<String> both(String page, String label) {
        return Jsoup.parse(page)
                .select("table:has(caption:containsOwn(Both, side by side)) tr:has(th:containsOwn(" + label + ")) td")
                .stream()
                .map(Element::text)
                .toList();
    }

    /** Sends a form as a browser does. */
    Response send(String address, Map<String, String> fields) {
        var answer = given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(address);
        keep(answer);
        return answer;
    }

    /** Sends a form with a file in its field "file". */
    Response send(String address, Map<String, String> fields, String fileName, String content) {
        var form = given().redirects().follow(false).cookies(cookies);
        fields.entrySet().stream()
                .filter(field -> !field.getKey().equals("file"))
                .forEach(field -> form.multiPart(field.getKey(), field.getValue()));
        var answer = form.multiPart("file", fileName, content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(address);
        keep(answer);
        return answer;
    }

    /** Without a session, but with the cookie that belongs to the form. */
    void forgetSession() {
        cookies.keySet().removeIf(name -> name.contains("q_session"));
    }
}
