package org.bluebook.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.calendar.PeriodKind;
import org.bluebook.people.Actor;
import org.hibernate.Session;

/** Every value ever recorded; of one indicator, place and period the latest revision is in force, unless it was withdrawn. */
@ApplicationScoped
public class Observations implements PanacheRepository<Observation> {
    private static final String READ = """
            new org.bluebook.indicators.InForce(
                o.indicator, o.place, o.period, o.quantity, o.statedAs, o.periodAsStated, o.status, o.source,
                o.definition, o.revision, o.id, o.recordedAt, o.recordedBy.name)
            """;

    private static final String REVISED = "select new org.bluebook.indicators.Revised(" + READ + ", o.withdrawn) ";

    private static final int AT_A_TIME = 1_000;

    private static final String MONTHLY = """
            from Observation o where o.periodKind = :kind and o.periodFirst between :from and :to and o.recordedAt <= :at
                and %s
            order by o.indicator, o.place, o.periodFirst, o.revision
            """;

    private static final String IN_PLACES = MONTHLY.formatted("o.place in :places");
    private static final String IN_PLACE = MONTHLY.formatted("o.place = :place");

    /** Written out: of a list that is given each time, Hibernate makes the SQL anew each time. */
    private static final String OTHER_KINDS = PeriodKind.allBut(PeriodKind.MONTH).stream()
            .map(PeriodKind::name)
            .collect(Collectors.joining(", ", "(", ")"));

    /**
     * Values of an indicator in force at an instant, or now where it is null, in the order of place and period
     * behind one, from the first where that is null; one statement, which reads about as many rows as it answers.
     */
    public List<Observation> after(String place, Period period, int limit, FigureSearch search, Instant at) {
        return getEntityManager()
                .createQuery("""
                        from Observation o where o.indicator = :indicator and (:place is null or o.place = :place)
                        and (:from is null or o.periodFirst >= :from) and (:to is null or o.periodFirst <= :to)
                        and (:behind is null or o.place > :behind or (o.place = :behind and (o.periodFirst > :first
                            or (o.periodFirst = :first and o.period > :period))))
                        and o.withdrawn = false and (:at is null or o.recordedAt <= :at)
                        and not exists (select 1 from Observation later where later.indicator = o.indicator
                            and later.place = o.place and later.period = o.period and later.revision > o.revision
                            and (:at is null or later.recordedAt <= :at))
                        order by o.place, o.periodFirst, o.period
                        """, Observation.class)
                .setParameter("indicator", search.indicator())
                .setParameter("place", search.place())
                .setParameter("from", search.from())
                .setParameter("to", search.to())
                .setParameter("behind", place)
                .setParameter("first", period == null ? null : period.first())
                .setParameter("period", period)
                .setParameter("at", at)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Records a first value, or one again where that before was withdrawn. */
    public Observation record(Indicator indicator, String place, Period period, Reading reading, Actor by, Instant at) {
        var newest = newest(indicator.code(), place, period);
        if (newest.filter(o -> !o.isWithdrawn()).isPresent()) {
            throw new AlreadyRecorded(indicator.code(), place, period);
        }
        var observation = newest.map(withdrawn -> withdrawn.anew(indicator, reading, by, at))
                .orElseGet(() -> new Observation(indicator, place, period, reading, by, at));
        persist(observation);
        return observation;
    }

    /** Records a first value where the caller knows that there is none; the store refuses it otherwise. */
    Observation recordFirst(Indicator indicator, String place, Period period, Reading reading, Actor by, Instant at) {
        var observation = new Observation(indicator, place, period, reading, by, at);
        persist(observation);
        return observation;
    }

    /** Records another value for the same indicator, place and period; the one before stays on record. */
    public Observation revise(
            Indicator indicator, String place, Period period, Reading reading, String reason, Actor by, Instant at) {
        var revised = latest(indicator.code(), place, period)
                .orElseThrow(() -> new NothingRecorded(indicator.code(), place, period))
                .revised(indicator, reading, reason, by, at);
        persist(revised);
        return revised;
    }

    /**
     * Records many values together, each held to the same as one alone; the store refuses a value that is there.
     * {@code file} is the number of the import that brings them, or null.
     */
    public void recordAll(List<Recording> recordings, Long file, Actor by, Instant at) {
        insert(recordings.stream().map(r -> r.observation(by, at).broughtBy(file)));
    }

    private void insert(Stream<Observation> observations) {
        var rows = new ObservationRows(observations.toList());
        getEntityManager().unwrap(Session.class).doWork(rows::insert);
    }

    /** All that a file brought, by its sequence; one statement. */
    public Map<Long, Figure> broughtBy(long file) {
        return getEntityManager()
                .createQuery(
                        "select o.id, new org.bluebook.indicators.Figure(o.indicator, o.place, o.period)"
                                + " from Observation o where o.broughtBy = :file",
                        Object[].class)
                .setParameter("file", file)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Figure) row[1]));
    }

    /** The first that was entered for a figure after a file brought one for it; one statement. */
    public Optional<Observation> enteredAfter(long file) {
        return getEntityManager()
                .createQuery("""
                        select later from Observation o, Observation later where o.broughtBy = :file
                        and later.indicator = o.indicator and later.place = o.place and later.period = o.period
                        and later.revision = o.revision + 1 order by later.id
                        """, Observation.class)
                .setParameter("file", file)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Until the transaction ends nothing that was imported is undone, and what was undone since it began is not overlooked. */
    public void holdStill() {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement("select undone from undoing lock in share mode")) {
                statement.executeQuery().close();
            }
        });
    }

    /** Waits for whoever holds what was imported still; whoever comes after waits for this transaction. */
    public void beginUndoing() {
        getEntityManager()
                .createNativeQuery("update undoing set undone = undone + 1")
                .executeUpdate();
    }

    /** Puts back what stood before a file, a thousand figures at a time; what it brought where nothing was is withdrawn. */
    public void putBack(long file, String reason, Actor by, Instant at) {
        for (var some = brought(file, 0); !some.isEmpty(); ) {
            insert(some.stream().map(one -> one.undone(reason, by, at)));
            long last = some.get(some.size() - 1).brought().sequence();
            getEntityManager().clear();
            some = brought(file, last);
        }
    }

    private List<Brought> brought(long file, long after) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.indicators.Brought(o, before) from Observation o
                        left join Observation before on before.indicator = o.indicator and before.place = o.place
                            and before.period = o.period and before.revision = o.revision - 1
                        where o.broughtBy = :file and o.id > :after order by o.id
                        """, Brought.class)
                .setParameter("file", file)
                .setParameter("after", after)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    /** What is newest of some figures, as far as there is anything, be it withdrawn; one statement. */
    public Map<Figure, Observation> newestOf(Collection<Figure> figures) {
        var latest = new HashMap<Figure, Observation>();
        revisionsOf(figures).forEach(o -> latest.merge(o.figure(), o, (a, b) -> a.revision() > b.revision() ? a : b));
        return latest;
    }

    /** Asked for by indicator and place: for a list of triples the store takes ten times as long to make its plan. */
    private List<Observation> revisionsOf(Collection<Figure> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        var series = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> List.of(figure.indicator(), figure.place()),
                        Collectors.mapping(figure -> figure.period().toString(), Collectors.toList())));
        var wanted = series.values().stream()
                .map(periods ->
                        "(indicator = ? AND place = ? AND period IN (?" + ", ?".repeat(periods.size() - 1) + "))")
                .collect(Collectors.joining(" OR "));
        var query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("SELECT * FROM observation WHERE " + wanted, Observation.class);
        int position = 0;
        for (var one : series.entrySet()) {
            query.setParameter(++position, one.getKey().get(0));
            query.setParameter(++position, one.getKey().get(1));
            for (var period : one.getValue()) {
                query.setParameter(++position, period);
            }
        }
        return query.getResultList();
    }

    /** What is in force. */
    public Optional<Observation> latest(String indicator, String place, Period period) {
        return newest(indicator, place, period).filter(o -> !o.isWithdrawn());
    }

    /** The last that was recorded, be it that the value was withdrawn. */
    public Optional<Observation> newest(String indicator, String place, Period period) {
        return find("indicator = ?1 and place = ?2 and period = ?3 order by revision desc", indicator, place, period)
                .firstResultOptional();
    }

    /** All revisions, the first one first. */
    public List<Observation> history(String indicator, String place, Period period) {
        return list("indicator = ?1 and place = ?2 and period = ?3 order by revision", indicator, place, period);
    }

    public Optional<Observation> asKnownOn(Instant at, String indicator, String place, Period period) {
        return find(
                        "indicator = ?1 and place = ?2 and period = ?3 and recordedAt <= ?4 order by revision desc",
                        indicator,
                        place,
                        period,
                        at)
                .firstResultOptional()
                .filter(o -> !o.isWithdrawn());
    }

    /** Monthly values of some places, from one month to another, as known at an instant; one statement. */
    public List<Observation> monthly(Collection<String> places, YearMonth from, YearMonth to, Instant at) {
        var revisions = monthly(IN_PLACES, Observation.class, from, to, at)
                .setParameter("places", places)
                .getResultList();
        return newest(revisions, Observation::figure, Observation::isWithdrawn).toList();
    }

    /** The same to be read and not to be revised, which spares the store's bookkeeping; one statement. */
    public List<InForce> monthlyInForce(Collection<String> places, YearMonth from, YearMonth to, Instant at) {
        return inForce(monthly(REVISED + IN_PLACES, Revised.class, from, to, at).setParameter("places", places));
    }

    /** The same of one place; one statement. */
    public List<InForce> monthlyInForce(String place, YearMonth from, YearMonth to, Instant at) {
        return inForce(monthly(REVISED + IN_PLACE, Revised.class, from, to, at).setParameter("place", place));
    }

    private static List<InForce> inForce(TypedQuery<Revised> revisions) {
        return newest(revisions.getResultList(), revised -> revised.value().figure(), Revised::withdrawn)
                .map(Revised::value)
                .toList();
    }

    /** The last of the revisions of each figure, which follow one another; the store would seek it for each, which takes longer. */
    private static <T> Stream<T> newest(List<T> revisions, Function<T, Figure> figure, Predicate<T> withdrawn) {
        int last = revisions.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> i == last || !figure.apply(revisions.get(i)).equals(figure.apply(revisions.get(i + 1))))
                .mapToObj(revisions::get)
                .filter(withdrawn.negate());
    }

    private <T> TypedQuery<T> monthly(String query, Class<T> as, YearMonth from, YearMonth to, Instant at) {
        return getEntityManager()
                .createQuery(query, as)
                .setParameter("kind", PeriodKind.MONTH)
                .setParameter("from", from.atDay(1))
                .setParameter("to", to.atDay(1))
                .setParameter("at", at);
    }

    /**
     * What each of some places counted over some months, added up, or of a stock what it was in the last of them, as known
     * at an instant; none where a month is missing or not exact. One statement; the places are listed, for joined to theirs
     * the store would read all months.
     */
    public List<AddedUp> addedUp(Collection<String> places, YearMonth from, YearMonth to, Instant at) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.indicators.AddedUp(
                            x.indicator, x.place, sum(x.amount), coalesce(min(nullif(x.definition, 0)), 0), max(x.definition))
                        from (select o.indicator as indicator, o.place as place, i.kind as kind,
                                o.quantity.amount as amount, o.quantity.qualifier as qualifier,
                                o.definition as definition, o.withdrawn as withdrawn,
                                row_number() over (partition by o.indicator, o.place, o.periodFirst
                                    order by o.revision desc) as age
                            from Observation o join Indicator i on i.code = o.indicator
                            where o.place in :places and o.periodKind = :kind and o.periodFirst between :from and :to
                                and o.recordedAt <= :at and (i.kind = COUNT or (i.kind = STOCK and o.periodFirst = :to))) x
                        where x.age = 1 and x.withdrawn = false and x.qualifier = EXACTLY
                        group by x.indicator, x.place, x.kind
                        having count(*) = case when x.kind = STOCK then 1 else :months end
                        order by x.indicator, x.place
                        """, AddedUp.class)
                .setParameter("kind", PeriodKind.MONTH)
                .setParameter("from", from.atDay(1))
                .setParameter("to", to.atDay(1))
                .setParameter("places", places)
                .setParameter("months", ChronoUnit.MONTHS.between(from, to) + 1)
                .setParameter("at", at)
                .getResultList();
    }

    /**
     * Of which indicator there are monthly values for which of some places between two months, and of which month the
     * latest is; one statement, which an index answers by itself.
     */
    public Map<Series, YearMonth> latestMonths(Collection<String> places, YearMonth from, YearMonth to, Instant at) {
        return getEntityManager()
                .createQuery("""
                        select x.indicator, x.place, max(x.first) from
                            (select o.indicator as indicator, o.place as place, o.periodFirst as first from Observation o
                            where o.periodKind = :kind and o.periodFirst between :from and :to
                                and o.place in :places and o.recordedAt <= :at
                            group by o.place, o.periodFirst, o.indicator
                            having max(o.revision) = max(case when o.withdrawn = true then 0 else o.revision end)) x
                        group by x.indicator, x.place
                        """, Object[].class)
                .setParameter("kind", PeriodKind.MONTH)
                .setParameter("places", places)
                .setParameter("from", from.atDay(1))
                .setParameter("to", to.atDay(1))
                .setParameter("at", at)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new Series((String) row[0], (String) row[1]),
                        row -> YearMonth.from((LocalDate) row[2])));
    }

    /** Values of every other kind of period, as known at an instant; one statement. */
    public List<InForce> notMonthly(Instant at) {
        return getEntityManager()
                .createQuery("""
                        select %s from Observation o
                        where o.periodKind in %s and o.withdrawn = false and o.recordedAt <= :at
                            and o.revision = (select max(x.revision) from Observation x where x.indicator = o.indicator
                                and x.place = o.place and x.period = o.period and x.recordedAt <= :at)
                        order by o.indicator, o.place, o.periodFirst, o.id
                        """.formatted(READ, OTHER_KINDS), InForce.class)
                .setParameter("at", at)
                .getResultList();
    }

    /**
     * Revisions recorded after one instant and not after another, with the value each replaced, leaving out what was
     * withdrawn, which no paper had frozen; one statement.
     */
    public List<Revision> revisedBetween(Instant after, Instant until) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.indicators.Revision(was, now) from Observation now, Observation was
                        where now.recordedAt > :after and now.recordedAt <= :until and now.revision > 1
                          and now.withdrawn = false and was.withdrawn = false
                          and was.indicator = now.indicator and was.place = now.place and was.period = now.period
                          and was.revision = now.revision - 1
                        order by now.indicator, now.place, now.periodFirst, now.revision
                        """, Revision.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
    }

    /** The sequence of the newest observation, 0 when there is none. */
    public long highestSequence() {
        return getEntityManager()
                .createQuery("select coalesce(max(o.id), 0) from Observation o", Long.class)
                .getSingleResult();
    }
}
