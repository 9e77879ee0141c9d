package org.bluebook.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.papers.SmallPaper.issued;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bluebook.api.actions.OwnedActions;
import org.bluebook.api.clock.Today;
import org.bluebook.api.runs.RunsToLookAt;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page there is, found in the code and asked for as everybody: who sees it, what it weighs, what it may do in a browser. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class EveryPageTest {
    private static final int AT_MOST = 60_000;

    /** No token, not their page, or not even a form of the kind that is taken. */
    private static final List<Integer> REFUSED = List.of(400, 403, 415);

    private static final List<String> CORPUS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onfocus='alert(1)' autofocus='",
            "</textarea><svg onload=alert(1)>",
            "{inject:viewer.name} {{CN-ALL}} ${7*7}",
            "javascript:alert(1)",
            "<a href=\"javascript:alert(1)\">x</a>");

    /** Who is there for a role. */
    private static final Map<String, String> PEOPLE = new TreeMap<>(Map.of(
            "board-member", "member.board",
            "committee-member", "member.committee",
            "action-owner", "owner.act-1",
            "analyst", "analyst.performance",
            "verifier", "verifier",
            "secretary", "secretary",
            "approver", "approver",
            "auditor", "auditor",
            "operator", "operator"));

    private static final Map<String, Visitor> VISITORS = new TreeMap<>();
    private static String paper;

    @Inject
    SessionFactory sessions;

    @Inject
    Today today;

    @BeforeEach
    void everybody() {
        if (!VISITORS.isEmpty()) {
            return;
        }
        OwnedActions.put("T-");
        paper = issued("PUBLIC").replaceAll(".*/papers/|/issues/.*", "");
        as("analyst.performance", """
                        {"title": "Arrests", "theme": "NETWORKS", "unit": "ARRESTS", "kind": "COUNT", "direction": "HIGHER",
                         "role": "TARGET", "owner": "TP"}
                        """).put("/api/v1/indicators/PAGES").then().statusCode(201);
        figures(1);
        PEOPLE.forEach((role, person) -> VISITORS.put(role, Visitor.signedIn(person)));
    }

    @TestFactory
    Stream<DynamicTest> isSeenByWhomItIsForAndByNobodyElse() {
        return pages().flatMap(page -> VISITORS.entrySet().stream()
                .map(visitor -> dynamicTest("%s as %s".formatted(page.address(), visitor.getKey()), () -> {
                    int status = visitor.getValue().get(page.address()).statusCode();
                    if (page.isFor(visitor.getKey())) {
                        assertThat(status).isIn(200, 404, 303);
                    } else {
                        assertThat(status).isEqualTo(403);
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> leadsAnybodyToSignInWhereItIsNotForEverybody() {
        return pages().filter(page -> !page.isForEverybody())
                .map(page -> dynamicTest(
                        page.address(),
                        () -> assertThat(new Visitor().get(page.address()).getHeader("Location"))
                                .contains("/sign-in?to=")));
    }

    @TestFactory
    Stream<DynamicTest> isLightSafeAndWellFormed() {
        return pages().map(page -> dynamicTest(page.address(), () -> {
            var answer = visitorOf(page).get(page.address());
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            if (answer.getContentType().startsWith("text/html")) {
                assertThat(zipped(answer.asByteArray()))
                        .as("bytes over the wire")
                        .isLessThan(AT_MOST);
                checkMarkup(Jsoup.parse(answer.asString()));
            }
        }));
    }

    /** More things, whether on the page or behind it, are no more statements. */
    @Test
    void takesAsManyStatementsForManyThingsAsForAFew() {
        var few = statements();

        OwnedActions.put("EPA-");
        OwnedActions.put("EPB-");
        issued("PUBLIC");
        issued("PUBLIC");
        List.of(2, 3, 4, 5).forEach(this::figures);

        assertThat(statements()).isEqualTo(few);
    }

    /** The fewest of three times: the audit may be sealed in between. */
    private Map<String, Long> statements() {
        var all = new TreeMap<String, Long>();
        pages().forEach(page -> {
            for (int time = 0; time < 3; time++) {
                long before = sessions.getStatistics().getPrepareStatementCount();
                visitorOf(page).get(page.address());
                all.merge(page.address(), sessions.getStatistics().getPrepareStatementCount() - before, Math::min);
            }
        });
        return all;
    }

    private void figures(int monthsAgo) {
        var month = YearMonth.from(today.inLondon()).minusMonths(monthsAgo);
        for (var place : List.of("LONDON", "E09000007", "E09000012")) {
            as("analyst.performance", "{\"amount\": 12, \"status\": \"FINAL\", \"source\": \"Return\"}")
                    .put("/api/v1/indicators/PAGES/observations/%s/%s".formatted(place, month))
                    .then()
                    .statusCode(201);
        }
    }

    /** Where a file is sent, a form without one is not taken at all. */
    @TestFactory
    Stream<DynamicTest> takesNoFormWithoutItsToken() {
        return posts().map(address -> dynamicTest(address, () -> {
            VISITORS.values()
                    .forEach(visitor -> assertThat(visitor.send(address, Map.of("reason", "Another site sent this."))
                                    .statusCode())
                            .isIn(REFUSED));
            var anybody = new Visitor().send(address, Map.of("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA"));
            assertThat(anybody.statusCode() == 303 ? anybody.getHeader("Location") : "" + anybody.statusCode())
                    .matches("400|415|.*/sign-in(\\?.*)?");
        }));
    }

    /** Every text field of every form, filled with what would run if it were markup, wherever it then stands. */
    @Test
    void showsWhatIsTypedAndRunsNothingOfIt() {
        var forms = new ArrayList<String>();
        pages().forEach(page -> {
            var visitor = visitorOf(page);
            for (var form : Jsoup.parse(visitor.get(page.address()).asString()).select("main form[method=post]")) {
                if (!form.attr("enctype").startsWith("multipart")) {
                    forms.add(form.attr("action"));
                    CORPUS.forEach(typed -> inert(page.address(), send(visitor, form, typed)));
                }
            }
        });

        assertThat(forms).as("forms that were filled in").isNotEmpty();
        pages().forEach(page ->
                inert(page.address(), visitorOf(page).get(page.address()).asString()));
    }

    private static String send(Visitor visitor, Element form, String typed) {
        var fields = new LinkedHashMap<>(Visitor.fieldsOf(form));
        form.select("input[type=text], textarea").forEach(field -> fields.put(field.attr("name"), typed));
        form.select("input[type=radio]").forEach(choice -> fields.putIfAbsent(choice.attr("name"), choice.val()));
        var answer = visitor.send(form.attr("action"), fields);
        return answer.statusCode() == 303
                ? visitor.follow(answer.getHeader("Location")).asString()
                : answer.asString();
    }

    private static void inert(String address, String page) {
        var made = Jsoup.parse(page);
        assertThat(
                        made.select(
                                "script:not([src]), img, iframe, object, svg script, [onerror], [onload], [onfocus], [href^=javascript]"))
                .as("what was typed became markup on the way from %s", address)
                .isEmpty();
    }

    @Test
    void isFoundInTheCode() {
        assertThat(pages().map(Page::address))
                .contains("/", "/papers", "/my-actions", "/indicators")
                .hasSizeGreaterThan(15);
    }

    /** What a screen reader and the policy of the page rely on. */
    private static void checkMarkup(Document page) {
        assertThat(page.select("html[lang=en-GB]")).hasSize(1);
        assertThat(page.select("h1")).as("headings of the page").hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("[style], style, script:not([src]), [onclick], [onload], [onsubmit]"))
                .as("inline")
                .isEmpty();
        assertThat(page.select("[src^=http], [src^=//], link[href^=http], form[action^=http]"))
                .as("elsewhere")
                .isEmpty();
        assertThat(page.select("img:not([alt]), table:not(:has(caption)), th:not([scope])"))
                .as("unnamed")
                .isEmpty();
        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).as("ids").doesNotHaveDuplicates();
        page.select("input:not([type=hidden]), select, textarea")
                .forEach(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as("label of %s", field)
                        .hasSize(1));
        page.select("main form[method=post]")
                .forEach(form -> assertThat(form.select("input[name=csrf-token]"))
                        .as("token of %s", form.attr("action"))
                        .hasSize(1));
    }

    private static Visitor visitorOf(Page page) {
        return page.isForEverybody()
                ? new Visitor()
                : VISITORS.get(page.roles().iterator().next());
    }

    private static int zipped(byte[] page) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static Stream<String> posts() {
        return new ClassFileImporter()
                .importPackages("org.bluebook.pages").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(POST.class))
                        .map(method -> Page.path(
                                        method.getOwner()
                                                .getAnnotationOfType(Path.class)
                                                .value(),
                                        method)
                                .replaceAll("\\{month}", "2004-06")
                                .replaceAll("\\{\\w+:([a-z-]+)\\|[^{}]*}", "$1")
                                .replaceAll("\\{[^{}]*(\\{[^{}]*})?[^{}]*}", "1"))
                        .sorted();
    }

    private static Stream<Page> pages() {
        JavaClasses all = new ClassFileImporter().importPackages("org.bluebook.pages");
        return all.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GET.class))
                .flatMap(method -> Page.of(method).stream())
                .sorted((one, other) -> one.address().compareTo(other.address()));
    }

    /** A page by its address, with somebody's things in it, and the roles it is for; none stands for everybody. */
    private record Page(String address, Set<String> roles) {
        /** Addresses with what there is behind them in the tests; files and what only leads on are no pages. */
        static Optional<Page> of(JavaMethod method) {
            var path = path(method.getOwner().getAnnotationOfType(Path.class).value(), method);
            var address = filled(path);
            return address.contains("{") || address.equals("/sign-in")
                    ? Optional.empty()
                    : Optional.of(new Page(address, roles(method)));
        }

        private static String path(String beginning, JavaMethod method) {
            var rest =
                    method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
            var whole = ("/" + beginning + "/" + rest).replaceAll("/+", "/");
            return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
        }

        private static String filled(String path) {
            return switch (path) {
                case "/my-actions/{action}/{month}/sent" -> "{only once there is a report}";
                case "/month/papers/{paper}/preview.html", "/month/papers/{paper}/preview.pdf" ->
                    "{a paper, not a page}";
                case "/month/papers/{paper}/draft.pdf" -> "{only until it is issued}";
                case "/record/chains" -> "{goes through everything there is}";
                case "/receipts/{indicator}/{sequence}" -> "{only once there is a figure}";
                default ->
                    path.replaceAll("\\{issue[^}]*(\\{[^}]*})?[^}]*}/changes", "1/changes")
                            .replaceAll("\\{issue.*", "{file}")
                            .replace("{paper}", paper)
                            .replace("{rule}", RunsToLookAt.RULE)
                            .replace("{day}", "2031-07-03")
                            .replace("{action}", "T-1")
                            .replace("{month}", "2004-06")
                            .replace("{meeting}", "TEST-2006-04-24")
                            .replace("{borough}", "E09000007")
                            .replace("/indicators/{code}", "/indicators/PAGES");
            };
        }

        private static Set<String> roles(JavaMethod method) {
            if (method.isAnnotatedWith(PermitAll.class)) {
                return Set.of();
            }
            return method.tryGetAnnotationOfType(RolesAllowed.class)
                    .or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                    .map(allowed -> Set.copyOf(List.of(allowed.value())))
                    .orElse(Set.of());
        }

        boolean isForEverybody() {
            return roles.isEmpty();
        }

        boolean isFor(String role) {
            return roles.isEmpty() || roles.contains(role);
        }
    }
}
