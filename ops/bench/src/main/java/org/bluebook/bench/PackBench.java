package org.bluebook.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.people.Actor;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Documents;
import org.bluebook.reporting.rendering.BareRenderer;
import org.bluebook.reporting.renditions.Renditions;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.templates.Template;

/**
 * What a pack costs from the facts to the drafts in the store, beside JasperReports alone, untagged, filling and exporting the
 * same layouts and rows; with one worker and with two.
 */
@ApplicationScoped
class PackBench {
    /** Of the CPU of a round: as little is left to compile where the compiler takes no more. */
    private static final double COMPILED = 0.03;

    @Inject
    Pack pack;

    @Inject
    Freeze freeze;

    @Inject
    TimedPdfGate gate;

    private final BareRenderer bare = new BareRenderer();

    private record Paper(Template template, Document document) {}

    void print(Sizes sizes) {
        var papers = pack.papers(sizes.documents());
        var documents = papers.stream().map(this::frozen).toList();
        warmUp(sizes, papers, documents);
        var one = new Rounds(papers.size());
        for (int i = 0; i < sizes.rounds(); i++) {
            round(one, papers, documents);
        }
        one.print();
        workers(papers, sizes);
    }

    /** Until there is next to nothing left to compile, so that what is measured is the work and not a cold machine. */
    private void warmUp(Sizes sizes, List<String> papers, List<Paper> documents) {
        double share = 1;
        int round = 0;
        while (round < sizes.warmUp() || (share > COMPILED && round < sizes.longestWarmUp())) {
            gate.leaveOpen(round % 4 != 3);
            var cost = Cost.of(() -> {
                pack.make(papers);
                alone(documents);
                renditions(documents);
            });
            pack.undo(papers);
            share = cost.compiler() / cost.process();
            round++;
        }
        gate.leaveOpen(false);
        System.out.printf(
                Locale.ROOT,
                "warmed up in %d rounds, in the last of which the compiler took %.1f %% of the CPU%n",
                round,
                100 * share);
    }

    private Paper frozen(String paper) {
        var snapshot = freeze.freeze(paper, new Actor("bench"), Pack.AT);
        var facts = snapshot.facts();
        return new Paper(Documents.templateOf(facts), Documents.from(facts, snapshot.sha256()));
    }

    private void alone(List<Paper> documents) {
        documents.forEach(paper -> bare.pdf(paper.template(), paper.document()));
    }

    private static void renditions(List<Paper> documents) {
        documents.stream()
                .map(Paper::document)
                .flatMap(document -> Stream.of(
                        Renditions.html(document, List.of()),
                        Renditions.json(document),
                        Renditions.workbook(document),
                        Renditions.tables(document)))
                .forEach(made -> {});
    }

    /** The whole, the whole with the gate left open, JasperReports alone, and the other formats by themselves. */
    private void round(Rounds rounds, List<String> papers, List<Paper> documents) {
        Meter.spent();
        rounds.whole.add(Cost.of(() -> pack.make(papers)));
        Meter.spent()
                .forEach((stage, spent) -> rounds.stages
                        .computeIfAbsent(stage, s -> new ArrayList<>())
                        .add(spent));
        pack.undo(papers);
        gate.leaveOpen(true);
        rounds.ungated.add(Cost.of(() -> pack.make(papers)));
        gate.leaveOpen(false);
        pack.undo(papers);
        rounds.bare.add(Cost.of(() -> alone(documents)));
        rounds.renditions.add(Cost.of(() -> renditions(documents)));
    }

    /**
     * How long one worker takes, and two, in turn. They stay, as those of the scheduler do, and are warm: for each thread
     * veraPDF makes its scripts anew, which the machine compiles again.
     */
    private void workers(List<String> papers, Sizes sizes) {
        var alone = Executors.newFixedThreadPool(1);
        var both = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < sizes.warmUp(); i++) {
                wallMilliseconds(papers, alone);
                wallMilliseconds(papers, both);
            }
            workers(papers, sizes.rounds(), alone, both);
        } finally {
            alone.shutdown();
            both.shutdown();
        }
    }

    private void workers(List<String> papers, int rounds, ExecutorService alone, ExecutorService both) {
        var one = new ArrayList<Double>();
        var two = new ArrayList<Double>();
        forgetPeaks();
        for (int i = 0; i < rounds; i++) {
            one.add(wallMilliseconds(papers, alone));
            two.add(wallMilliseconds(papers, both));
        }
        System.out.printf("one worker   wall ms a pack  %s%n", Paired.Figures.of(one));
        System.out.printf("two workers  wall ms a pack  %s%n", Paired.Figures.of(two));
        System.out.printf("ratio, pair by pair          %s%n", Paired.ratios(one, two));
        System.out.printf(
                Locale.ROOT,
                "peak heap %,d MB of %,d MB%n",
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private double wallMilliseconds(List<String> papers, ExecutorService workers) {
        long before = System.nanoTime();
        pack.make(papers, workers);
        double taken = (System.nanoTime() - before) / 1e6;
        pack.undo(papers);
        return taken;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void forgetPeaks() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** At most this: the peaks of the parts of the heap need not have been at one time. */
    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    /** What each round took. */
    private static final class Rounds {
        private final int documents;
        private final List<Cost> whole = new ArrayList<>();
        private final List<Cost> ungated = new ArrayList<>();
        private final List<Cost> bare = new ArrayList<>();
        private final List<Cost> renditions = new ArrayList<>();
        private final Map<Stage, List<Double>> stages = new EnumMap<>(Stage.class);

        Rounds(int documents) {
            this.documents = documents;
        }

        void print() {
            System.out.printf(
                    "a pack of %d documents, CPU ms a document without the compiler (median of %d rounds)%n",
                    documents, whole.size());
            for (var stage : Stage.values()) {
                line(stage.words(), stages.get(stage));
            }
            line("the other formats by themselves", each(renditions, Cost::work));
            line("the collector, every format without veraPDF", each(ungated, Cost::collector));
            line("in no stage, every format without veraPDF", each(ungated, Cost::elsewhere));
            line("the compiler besides", each(ungated, Cost::compiler));
            line("the whole, every format", each(whole, Cost::work));
            line("the whole without veraPDF", each(ungated, Cost::work));
            line("JasperReports alone, untagged", each(bare, Cost::work));
            line("the collector, JasperReports alone", each(bare, Cost::collector));
            line("in no stage, JasperReports alone", each(bare, Cost::elsewhere));
            var alone = each(bare, Cost::work);
            ratio("PDF alone, without veraPDF / JasperReports alone", pdfAlone(), alone);
            ratio("every format, without veraPDF / JasperReports alone", each(ungated, Cost::work), alone);
            ratio("the whole / JasperReports alone", each(whole, Cost::work), alone);
            ratio("veraPDF's share of the whole", stages.get(Stage.VALIDATE), each(whole, Cost::work));
        }

        private static List<Double> each(List<Cost> rounds, ToDoubleFunction<Cost> part) {
            return rounds.stream().map(part::applyAsDouble).collect(Collectors.toList());
        }

        private List<Double> pdfAlone() {
            var left = new ArrayList<Double>();
            for (int i = 0; i < ungated.size(); i++) {
                left.add(ungated.get(i).work() - renditions.get(i).work());
            }
            return left;
        }

        private void line(String words, List<Double> times) {
            var each = times.stream().map(time -> time / documents).collect(Collectors.toList());
            System.out.printf(
                    Locale.ROOT,
                    "  %-52s %8.2f%n",
                    words,
                    Paired.Figures.of(each).median());
        }

        private static void ratio(String words, List<Double> one, List<Double> other) {
            System.out.printf(Locale.ROOT, "  %-52s %s%n", words, Paired.ratios(one, other));
        }
    }
}
