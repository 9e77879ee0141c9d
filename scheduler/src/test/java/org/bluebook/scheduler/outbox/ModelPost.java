package org.bluebook.scheduler.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.bluebook.scheduler.outbox.Ending.Outcome;

/**
 * The product's own rounds, with an outbox in memory and a mail server that loses answers; for one thread, in which a
 * sender that waits lets others act. A mistake may be planted.
 */
public final class ModelPost {
    private static final Patience PATIENCE = new Patience(4, Duration.ofSeconds(20), Duration.ofMinutes(2));
    private static final String HOST = "bluebook.example";

    private final Flaw flaw;
    private final Consumer<String> onArrival;
    private final Map<Long, Row> rows = new TreeMap<>();
    private final Map<String, Row> byMessageId = new TreeMap<>();

    /** {@code onArrival} is told what a message that arrives is about. */
    public ModelPost(Flaw flaw, Consumer<String> onArrival) {
        this.flaw = flaw;
        this.onArrival = onArrival;
    }

    /** What may befall a sender; nothing does in a calm. */
    public interface Fate extends InstantSource {
        /** It may die here, or wait while others go on. */
        void befall();

        boolean chance(int percent);

        RandomGenerator random();

        /** In which of two ways its version of the program writes a message. */
        int wording();

        void note(Supplier<String> sentence);
    }

    /** A mistake. */
    public enum Flaw {
        NONE,
        /** That it was sent is written before the dialogue. */
        SENT_BEFORE_THE_DIALOGUE,
        /** Another may take what somebody is at. */
        NO_ROW_LOCK,
        /** That an attempt begins is written with all the rest and not before it. */
        BEGUN_WITH_THE_REST
    }

    /** In the commit of an issue: each of them is to be told. */
    public void enter(String about, Instant at, int readers) {
        for (int reader = 1; reader <= readers; reader++) {
            var row = new Row(about, Reader.of(about, reader), at);
            rows.put((long) rows.size() + 1, row);
            byMessageId.put(row.reader.messageId, row);
        }
    }

    /** One round of a sender; how many attempts it made. */
    public int round(Fate fate) {
        return new Round(
                        new Memory(fate),
                        new Wire(fate),
                        PATIENCE,
                        fate.random(),
                        (id, thrown) -> fate.note(() -> "delivery " + id + ": " + thrown.getMessage()))
                .deliverDue(fate);
    }

    /** Whether nothing is to be sent, now or later. */
    public boolean isQuiet() {
        for (var row : rows.values()) {
            if (row.progress.isOpen()) {
                return false;
            }
        }
        return true;
    }

    /** The first thing that is wrong once all is quiet, with what each of these is about. */
    public Optional<String> wrong(Set<String> published) {
        var told = new HashSet<String>();
        rows.values().forEach(row -> told.add(row.about));
        return told.equals(published)
                ? rows.values().stream().flatMap(row -> row.wrong().stream()).findFirst()
                : Optional.of("Published is %s, and there are messages about %s.".formatted(published, told));
    }

    /** Every way a delivery has ended. */
    public Set<DeliveryState> ends() {
        var ends = new HashSet<DeliveryState>();
        rows.values().forEach(row -> ends.add(row.progress.state()));
        return ends;
    }

    /** Somebody who is told of something, and the message about it in either wording; they are the same in every history. */
    private record Reader(String address, String messageId, List<Letter> letters) {
        private static final Map<String, Reader> ALL = new ConcurrentHashMap<>();

        static Reader of(String about, int number) {
            return ALL.computeIfAbsent(about + number, key -> {
                var address = "reader%d@example.org".formatted(number);
                var id = MessageId.of(about, address, HOST);
                return new Reader(address, id, List.of(letter(address, id, 0), letter(address, id, 1)));
            });
        }

        private static Letter letter(String address, String id, int wording) {
            return new Letter(
                    address,
                    "Message-ID: %s\r\n\r\nWording %d\r\n"
                            .formatted(id, wording)
                            .getBytes(US_ASCII));
        }
    }

    /** One delivery, and what has arrived of it. */
    private static final class Row {
        private final String about;
        private final Reader reader;
        private final List<Tried> attempts = new ArrayList<>();
        private final List<String> copies = new ArrayList<>();
        private Progress progress;
        private Object holder;

        Row(String about, Reader reader, Instant at) {
            this.about = about;
            this.reader = reader;
            this.progress = Progress.from(at);
        }

        void end(int number, Ending ending) {
            attempts.replaceAll(
                    tried -> tried.number() == number && tried.ending().isEmpty()
                            ? new Tried(number, tried.messageSha256(), Optional.of(ending))
                            : tried);
        }

        Optional<String> wrong() {
            if (copies.size() > 2) {
                return said("arrived %d times".formatted(copies.size()));
            }
            if (copies.size() == 2 && !progress.uncertain()) {
                return said("arrived twice, and that is not said");
            }
            return new HashSet<>(copies).size() > 1 ? said("arrived in two wordings") : untrue();
        }

        private Optional<String> untrue() {
            return switch (progress.state()) {
                case PENDING -> said("is said to be waiting, and nobody sends it");
                case SENT -> copies.isEmpty() ? said("is said to be sent, and never arrived") : Optional.empty();
                case FAILED -> copies.isEmpty() ? Optional.empty() : said("is said to have failed, and arrived");
                case UNCERTAIN -> progress.uncertain() ? Optional.empty() : said("is uncertain without a flag");
            };
        }

        private Optional<String> said(String what) {
            return Optional.of("The message to %s about %s %s.".formatted(reader.address, about, what));
        }
    }

    /** The outbox as one connection sees it, which may be cut: then its lock is gone, and it does not know. */
    private final class Memory implements Outgoing {
        private final Fate fate;

        Memory(Fate fate) {
            this.fate = fate;
        }

        @Override
        public List<Long> dueAt(Instant now, int limit) {
            fate.befall();
            var due = new ArrayList<Long>();
            rows.forEach((id, row) -> {
                if (row.progress.isDueAt(now)) {
                    due.add(id);
                }
            });
            due.sort(Comparator.comparing(id -> rows.get(id).progress.notBefore()));
            return due;
        }

        @Override
        public <T> Optional<T> holding(long delivery, Function<Held, T> work) {
            fate.befall();
            var row = rows.get(delivery);
            if (row.holder != null && flaw != Flaw.NO_ROW_LOCK) {
                return Optional.empty();
            }
            var transaction = new Transaction(row, fate.wording());
            row.holder = fate.chance(5) ? null : transaction;
            try {
                var result = work.apply(transaction);
                fate.befall();
                transaction.commit();
                fate.befall();
                return Optional.of(result);
            } finally {
                row.holder = row.holder == transaction ? null : row.holder;
            }
        }

        @Override
        public void begin(long delivery, int number, String messageSha256, Instant at) {
            fate.befall();
            var row = rows.get(delivery);
            if (row.attempts.stream().anyMatch(tried -> tried.number() == number)) {
                throw new Cut("There is an attempt " + number + " already.");
            }
            var attempt = new Tried(number, messageSha256, Optional.empty());
            if (flaw == Flaw.BEGUN_WITH_THE_REST) {
                ((Transaction) row.holder).later.add(() -> row.attempts.add(attempt));
                return;
            }
            row.attempts.add(attempt);
            if (flaw == Flaw.SENT_BEFORE_THE_DIALOGUE) {
                row.progress.settle(new Ending(Outcome.ACCEPTED, "250"), at, PATIENCE, 0);
            }
            fate.befall();
        }

        @Override
        public void end(long delivery, int number, Ending ending, Instant at) {
            fate.befall();
            rows.get(delivery).end(number, ending);
            fate.befall();
        }
    }

    private final class Transaction implements Held {
        private final Row row;
        private final int wording;
        private final Progress progress;
        private final List<Runnable> later = new ArrayList<>();

        Transaction(Row row, int wording) {
            this.row = row;
            this.wording = wording;
            this.progress = row.progress.copy();
        }

        void commit() {
            if (row.holder != this && flaw != Flaw.NO_ROW_LOCK) {
                throw new Cut("The connection was cut, and nothing is written.");
            }
            row.progress = progress;
            later.forEach(Runnable::run);
        }

        @Override
        public Progress progress() {
            return progress;
        }

        @Override
        public Optional<String> whyUntold() {
            return Optional.empty();
        }

        @Override
        public Letter letter() {
            return row.reader.letters.get(wording);
        }

        @Override
        public List<Tried> unheardOf() {
            var unheard = new ArrayList<>(row.attempts);
            unheard.removeIf(tried -> tried.number() < progress.nextAttempt());
            return unheard;
        }

        @Override
        public Optional<Tried> latest() {
            return row.attempts.isEmpty() ? Optional.empty() : Optional.of(row.attempts.get(row.attempts.size() - 1));
        }
    }

    /** A mail server that is busy or refuses, that does not answer, and that takes a message of which the answer is lost. */
    private final class Wire implements Carrier {
        private final Fate fate;

        Wire(Fate fate) {
            this.fate = fate;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public Ending carry(Letter letter) {
            fate.befall();
            if (fate.chance(10)) {
                return new Ending(Outcome.NOT_NOW, "450 busy");
            }
            if (fate.chance(3)) {
                return new Ending(Outcome.REFUSED, "550 no");
            }
            if (fate.chance(5)) {
                return new Ending(Outcome.UNKNOWN, "It was cut, and the server saw no end.");
            }
            arrive(letter);
            if (fate.chance(7)) {
                return new Ending(Outcome.UNKNOWN, "It was cut behind the end.");
            }
            fate.befall();
            return new Ending(Outcome.ACCEPTED, "250 kept");
        }

        private static String text(Letter letter) {
            try (var bytes = letter.read()) {
                return new String(bytes.readAllBytes(), US_ASCII);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void arrive(Letter letter) {
            var text = text(letter);
            var row = byMessageId.get(text.substring("Message-ID: ".length(), text.indexOf('\r')));
            onArrival.accept(row.about);
            row.copies.add(text);
            fate.note(() -> "a message to " + row.reader.address + " about " + row.about + " arrives");
        }
    }

    /** What a store says when it does not do as it was asked. */
    private static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cut(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
