package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.Test;

class TableThreadsTest {
    @Test
    void areTheSameForEachPaper() {
        var renderer = new Renderer();
        renderer.pdf(Template.MANAGEMENT_BOARD, SamplePaper.board());
        var first = threads();

        for (int paper = 0; paper < 10; paper++) {
            renderer.pdf(Template.MANAGEMENT_BOARD, SamplePaper.board());
        }

        assertThat(first).isNotEmpty();
        assertThat(threads()).hasSizeLessThan(first.size() + 5).containsAll(first);
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("tables"))
                .collect(Collectors.toSet());
    }
}
