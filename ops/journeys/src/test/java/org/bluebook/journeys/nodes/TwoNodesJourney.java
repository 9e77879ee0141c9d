package org.bluebook.journeys.nodes;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.journeys.nodes.Installation.LEASE;
import static org.bluebook.journeys.nodes.Installation.await;
import static org.bluebook.journeys.nodes.Installation.rest;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bluebook.journeys.nodes.Course.Boundary;
import org.bluebook.journeys.nodes.Pack.Step;
import org.bluebook.journeys.nodes.Wire.Cut;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Packs that are made while one of two nodes dies, freezes or is cut off from the database, and the other one goes on. How
 * often is said by a system property: few times in the build, {@code -Pproof} has all, and every boundary.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesJourney {
    private static final int KILLS = Integer.getInteger("bluebook.packs.kills", 1);
    private static final boolean PROOF = KILLS > 1;
    private static final int SOME = Math.max(1, KILLS / 5);

    /** The last statement of the transaction that publishes is the look at the fence. */
    private static final Course.Step PUBLICATION =
            new Course.Step("COMMIT after SELECT * FROM occurrence WHERE id = ? FOR UPDATE", 1);

    private static final String NOTE_OF_A_MESSAGE = "update delivery_attempt";
    private static final List<Step> MADE = List.of(Step.FREEZE, Step.DRAFT, Step.DISPATCH);

    private final Random chance = new Random(20060424);
    private Installation installation;
    private Aftermath aftermath;
    private Node survivor;
    private Node spare;
    private int packs;
    private int victims;

    @BeforeAll
    void begin() {
        installation = Installation.anew();
        aftermath = new Aftermath(installation);
        survivor = installation.begin("survivor").ready();
        beginSpare();
    }

    @AfterAll
    void end() {
        if (installation != null) {
            installation.close();
        }
    }

    private void beginSpare() {
        spare = installation.beginOnWire("victim-" + ++victims);
    }

    /** The node that is to suffer; the next one starts meanwhile, so that nobody waits for it. */
    private Node victim() {
        var victim = spare.ready();
        beginSpare();
        return victim;
    }

    private Pack planned(int committeePapers) {
        return new Pack(installation, packs++, committeePapers).plan(survivor);
    }

    private Pack approved(int committeePapers) {
        var pack = planned(committeePapers);
        go(pack, survivor, Step.FREEZE, Step.DRAFT, Step.SIGN_OFF);
        return pack;
    }

    private static void go(Pack pack, Node node, Step... steps) {
        for (var step : steps) {
            pack.go(node, step);
            if (step == Step.SIGN_OFF) {
                pack.sign(node);
            }
        }
    }

    private static Step[] before(Step step) {
        return between(Step.FREEZE, step);
    }

    private static Step[] between(Step first, Step next) {
        return Stream.of(Step.values())
                .filter(step -> step.compareTo(first) >= 0 && step.compareTo(next) < 0)
                .toArray(Step[]::new);
    }

    private static Step[] from(Step step) {
        return Stream.of(Step.values())
                .filter(other -> other.compareTo(step) >= 0)
                .toArray(Step[]::new);
    }

    private static Map<String, byte[]> drafts(Pack pack, Node node) {
        return pack.papers().stream().collect(toMap(paper -> paper, paper -> pack.draft(node, paper)));
    }

    /** What was signed before a dispatch, if that is the step to come; a later draft moves to the register with it. */
    private static Map<String, byte[]> drafts(Pack pack, Node node, Step next) {
        return next == Step.DISPATCH ? drafts(pack, node) : Map.of();
    }

    /** The survivor takes it from a step to its end. */
    private void requireIssuedOnce(Pack pack, Step step, Map<String, byte[]> signed) {
        go(pack, survivor, between(step, Step.DISPATCH));
        var drafts = step == Step.DISPATCH ? signed : drafts(pack, survivor);
        go(pack, survivor, from(Step.DISPATCH));
        aftermath.requireIssuedOnce(pack, survivor, drafts);
    }

    @Test
    @Order(1)
    void tellOfAnIssueThoughOneVanishesInTheMiddleOfItsMail() {
        vanishInItsMail(NOTE_OF_A_MESSAGE, 1, Cut.BEFORE);
        for (int time = 1; time < SOME; time++) {
            vanishInItsMail("", 1 + chance.nextInt(10), chance.nextBoolean() ? Cut.BEFORE : Cut.BEFORE_THE_ANSWER);
        }
    }

    private void vanishInItsMail(String kind, int number, Cut cut) {
        var pack = approved(0);
        var drafts = drafts(pack, survivor);
        var victim = victim();
        victim.listen(amongMail(kind, number, cut));

        victim.wake(pack.at(Step.DISPATCH));
        await("the mail about " + pack.meeting(), () -> !victim.lives() || pack.isSent());
        victim.kill();
        go(pack, survivor, from(Step.DISPATCH));

        aftermath.requireIssuedOnce(pack, survivor, drafts);
    }

    /** Cuts at so many statements of a kind about deliveries, from the first attempt on. */
    private static Wire.Ear amongMail(String kind, int number, Cut cut) {
        var heard = new AtomicInteger();
        var begun = new AtomicBoolean();
        return (connection, command) -> {
            begun.compareAndSet(false, command.startsWith("insert into delivery_attempt"));
            boolean counts = begun.get() && command.startsWith(kind) && command.contains("delivery");
            return counts && heard.incrementAndGet() == number ? cut : Cut.NOT;
        };
    }

    @Test
    @Order(2)
    void issueOnceWhereverOneIsCutOffFromTheDatabase() {
        var steps = PROOF ? undisturbed() : List.of(PUBLICATION);
        assertThat(steps).contains(PUBLICATION);
        var boundaries = steps.stream()
                .flatMap(step -> Stream.of(new Boundary(step, Cut.BEFORE), new Boundary(step, Cut.BEFORE_THE_ANSWER)))
                .toList();

        var passed = boundaries.stream().filter(boundary -> !isCutOff(boundary)).toList();
        passed = passed.stream().filter(boundary -> !isCutOff(boundary)).toList();

        System.out.printf(
                "A publication was cut off at %d boundaries of its %d commands.%n", boundaries.size(), steps.size());
        assertThat(passed).as("boundaries that no node came to").isEmpty();
    }

    private List<Course.Step> undisturbed() {
        var pack = approved(0);
        var drafts = drafts(pack, survivor);
        var victim = victim();
        var course = Course.undisturbed();
        victim.listen(course);

        go(pack, victim, Step.DISPATCH);
        await("the end of the run", course::isOver);
        victim.kill();
        go(pack, survivor, from(Step.DISPATCH));

        aftermath.requireIssuedOnce(pack, survivor, drafts);
        return course.steps();
    }

    /** False where the node did not come to the boundary, because another statement took its place. */
    private boolean isCutOff(Boundary boundary) {
        var pack = approved(0);
        var drafts = drafts(pack, survivor);
        var victim = victim();
        var course = Course.cutAt(boundary);
        victim.listen(course);

        victim.wake(pack.at(Step.DISPATCH));
        await("the end of " + boundary, () -> !victim.lives() || course.isOver());
        victim.kill();
        go(pack, survivor, from(Step.DISPATCH));

        aftermath.requireIssuedOnce(pack, survivor, drafts);
        return course.isCut();
    }

    @Test
    @Order(3)
    void finishThePackOfAKilledOne() {
        var killed = new ArrayList<Pack>();
        for (int kill = 0; kill < KILLS; kill++) {
            var pack = planned(2);
            var step = MADE.get(chance.nextInt(MADE.size()));
            go(pack, survivor, before(step));
            var signed = drafts(pack, survivor, step);
            var victim = victim();
            victim.listen(killedAt(victim, 1 + chance.nextInt(80), Duration.ofMillis(chance.nextInt(500))));

            victim.wake(pack.at(step));
            await(step + " of " + pack.meeting(), () -> !victim.lives() || pack.isDone(step));
            victim.kill();

            requireIssuedOnce(pack, step, signed);
            killed.add(pack);
        }
        if (PROOF) {
            requireTheBytesOfATwin(killed);
        }
    }

    private static Course killedAt(Node victim, int number, Duration later) {
        return new Course((step, count) -> {
            if (count == number) {
                var knife = new Thread(() -> {
                    rest(later);
                    victim.kill();
                });
                knife.start();
            }
            return Cut.NOT;
        });
    }

    /** Another installation, in which nothing happens to anybody, makes the same packs at the same hours. */
    private void requireTheBytesOfATwin(List<Pack> killed) {
        try (var twin = installation.twin()) {
            var node = twin.begin("twin").ready();
            for (var pack : killed) {
                var same = pack.in(twin).plan(node);
                go(same, node, Step.values());
                pack.papers()
                        .forEach(paper -> assertThat(pack.issued(survivor, paper))
                                .as(paper)
                                .isEqualTo(same.issued(node, paper)));
            }
        }
    }

    @Test
    @Order(4)
    void doubleNothingWhenAFrozenOneComesBack() {
        for (int freeze = 0; freeze < SOME; freeze++) {
            var pack = approved(2);
            var drafts = drafts(pack, survivor);
            var victim = victim();
            var frozen = new AtomicBoolean();
            victim.listen(frozenAt(victim, 10 + chance.nextInt(60), frozen));

            victim.wake(pack.at(Step.DISPATCH));
            await("the freeze", () -> frozen.get() || pack.isDone(Step.DISPATCH));
            survivor.itIs(pack.at(Step.DISPATCH));
            rest(LEASE.plus(LEASE.dividedBy(2)));
            victim.thaw();
            go(pack, survivor, from(Step.DISPATCH));
            victim.kill();

            aftermath.requireIssuedOnce(pack, survivor, drafts);
        }
    }

    private static Course frozenAt(Node victim, int number, AtomicBoolean frozen) {
        return new Course((step, count) -> {
            if (count == number) {
                victim.freeze();
                frozen.set(true);
            }
            return Cut.NOT;
        });
    }

    @Test
    @Order(5)
    void outliveTheirDatabase() {
        spare.ready(); // no node can start while there is no database

        for (int restart = 0; restart < SOME; restart++) {
            var pack = planned(2);
            var step = restart % 2 == 0 ? Step.DRAFT : Step.DISPATCH;
            go(pack, survivor, before(step));
            var signed = drafts(pack, survivor, step);

            survivor.itIs(pack.at(step));
            rest(Duration.ofMillis(chance.nextInt(step == Step.DRAFT ? 1_000 : 200)));
            if (restart % 3 == 0) {
                installation.crashDatabase();
            } else {
                installation.restartDatabase();
            }
            await(step + ", by itself", () -> pack.isDone(step));
            await("an answer of the node", survivor::answers);

            requireIssuedOnce(pack, step, signed);
        }
    }

    @Test
    @Order(6)
    void areSoonBackAtThePackOfAKilledOne() {
        assumeTrue(PROOF);
        var undisturbed = new ArrayList<Double>();
        var recovered = new ArrayList<Double>();
        for (int time = 0; time < SOME; time++) {
            var first = planned(6);
            go(first, survivor, Step.FREEZE);
            long began = System.nanoTime();
            go(first, survivor, Step.DRAFT);
            undisturbed.add(secondsSince(began));

            var second = planned(6);
            go(second, survivor, Step.FREEZE);
            var victim = victim();
            victim.listen(new Course((step, count) -> count == 20 ? Cut.BEFORE : Cut.NOT));
            victim.wake(second.at(Step.DRAFT));
            await("the kill", () -> !victim.lives());
            long killed = System.nanoTime();
            go(second, survivor, Step.DRAFT);
            recovered.add(secondsSince(killed));
        }
        double share = median(recovered) / (LEASE.toMillis() / 1e3 + median(undisturbed));
        System.out.printf(
                "From the kill to the pack complete: %.2f s; the lease and the pack undisturbed: %.2f s; ratio %.2f%n",
                median(recovered), LEASE.toMillis() / 1e3 + median(undisturbed), share);
        assertThat(share).isLessThanOrEqualTo(1.2);
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    @Test
    @Order(7)
    void tellEverybodyOnce() {
        survivor.itIs(Pack.AFTER_ALL);

        aftermath.requireEverybodyToldOnce();
        assertThat(aftermath.secondCopies()).isPositive();
    }
}
