package org.bluebook.scheduler.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandsTest {
    private static final List<String> PAPERS =
            IntStream.range(0, 20).mapToObj(number -> "P-" + number).toList();

    private final Hands hands = new Hands(2);
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger busiest = new AtomicInteger();

    @AfterEach
    void stop() {
        hands.stop(null);
    }

    @Test
    void areNoMoreForTwoPacksThanForOne() throws Exception {
        var together = new CyclicBarrier(2);

        var one = CompletableFuture.supplyAsync(() -> hands.each(PAPERS, paper -> taken(paper, together)));
        var other = hands.each(PAPERS, paper -> taken(paper, together));

        assertThat(one.get(1, TimeUnit.MINUTES)).isEqualTo(PAPERS);
        assertThat(other).isEqualTo(PAPERS);
        assertThat(busiest).hasValue(2);
    }

    @Test
    void beginNothingMoreOnceOneHasFailed() {
        var single = new Hands(1);
        var begun = new AtomicInteger();

        assertThatThrownBy(() -> single.each(PAPERS, paper -> begun.incrementAndGet() == 1 ? full() : interrupted()))
                .hasMessage("The disk is full.");

        single.stop(null);
        assertThat(begun.get()).isLessThanOrEqualTo(2);
    }

    private static String full() {
        throw new IllegalStateException("The disk is full.");
    }

    private static String interrupted() {
        try {
            new CountDownLatch(1).await();
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void giveWayToWhoeverAsksSomething() {
        assertThat(hands.each(List.of("P-1"), paper -> Thread.currentThread().getPriority()))
                .containsExactly(Thread.MIN_PRIORITY);
    }

    /** Both hands meet over each pair of papers, so that they are seen at work together. */
    private String taken(String paper, CyclicBarrier together) {
        busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
        try {
            together.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            busy.decrementAndGet();
        }
        return paper;
    }
}
