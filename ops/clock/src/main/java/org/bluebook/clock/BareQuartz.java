package org.bluebook.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;

/**
 * Quartz as its manual has it for a cluster: locks as rows, several triggers acquired under one lock, as many threads as
 * ours has hands. One job for all and a trigger for each, which costs it less than a job for each.
 */
@ApplicationScoped
class BareQuartz {
    private static final List<String> TABLES =
            List.of("QRTZ_FIRED_TRIGGERS", "QRTZ_SIMPLE_TRIGGERS", "QRTZ_TRIGGERS", "QRTZ_JOB_DETAILS");
    private static final String NAME = "BARE";
    private static final AtomicInteger DONE = new AtomicInteger();

    private final Rows rows;
    private final Clock clock;
    private final DataSource source;

    @Inject
    BareQuartz(Rows rows, Clock clock, DataSource source) {
        this.rows = rows;
        this.clock = clock;
        this.source = source;
    }

    /** How many happen in a second, from the start of the scheduler until nothing is left of them. */
    double rate(int count) throws SchedulerException {
        Pool.source = source;
        TABLES.forEach(table -> rows.run("DELETE FROM %s WHERE SCHED_NAME = '%s'".formatted(table, NAME)));
        var scheduler = new StdSchedulerFactory(properties()).getScheduler();
        plan(scheduler, count);
        DONE.set(0);
        long began = System.nanoTime();
        scheduler.start();
        while (DONE.get() < count) {
            Rows.rest();
        }
        rows.awaitNone("SELECT COUNT(*) FROM QRTZ_FIRED_TRIGGERS WHERE SCHED_NAME = '%s'".formatted(NAME));
        double rate = count / ((System.nanoTime() - began) / 1e9);
        scheduler.shutdown(true);
        return rate;
    }

    private void plan(Scheduler scheduler, int count) throws SchedulerException {
        var job = JobBuilder.newJob(Nothing.class)
                .withIdentity("nothing")
                .storeDurably()
                .build();
        var due = Date.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Set<Trigger> triggers = IntStream.range(0, count)
                .mapToObj(number -> trigger(job, number, due))
                .collect(Collectors.toSet());
        scheduler.scheduleJobs(Map.of(job, triggers), true);
        rows.run("ANALYZE TABLE QRTZ_TRIGGERS, QRTZ_SIMPLE_TRIGGERS");
    }

    private static Trigger trigger(JobDetail job, int number, Date due) {
        return TriggerBuilder.newTrigger()
                .withIdentity("trigger " + number)
                .forJob(job)
                .startAt(due)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionIgnoreMisfires())
                .build();
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.put("org.quartz.scheduler.instanceName", NAME);
        properties.put("org.quartz.scheduler.instanceId", "AUTO");
        properties.put("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", Integer.toString(Ours.HANDS));
        properties.put("org.quartz.scheduler.batchTriggerAcquisitionFireAheadTimeWindow", "1000");
        properties.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.put("org.quartz.threadPool.threadCount", Integer.toString(Ours.HANDS));
        properties.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        properties.put("org.quartz.jobStore.isClustered", "true");
        properties.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        properties.put("org.quartz.jobStore.misfireThreshold", "3600000");
        properties.put("org.quartz.jobStore.dataSource", "pool");
        properties.put("org.quartz.dataSource.pool.connectionProvider.class", Pool.class.getName());
        return properties;
    }

    /** Does nothing, and counts how often. */
    public static class Nothing implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            DONE.incrementAndGet();
        }
    }

    /** The pool that ours has as well. */
    public static class Pool implements ConnectionProvider {
        private static volatile DataSource source;

        @Override
        public Connection getConnection() throws SQLException {
            return source.getConnection();
        }

        @Override
        public void initialize() {}

        @Override
        public void shutdown() {}
    }
}
