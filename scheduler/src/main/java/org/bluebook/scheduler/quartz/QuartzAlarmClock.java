package org.bluebook.scheduler.quartz;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Date;
import org.bluebook.scheduler.occurrences.AlarmClock;
import org.jboss.logging.Logger;
import org.quartz.DateBuilder;
import org.quartz.DateBuilder.IntervalUnit;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/** One job and one trigger for all nodes, in the database that they share. */
@ApplicationScoped
class QuartzAlarmClock implements AlarmClock {
    private static final Logger LOG = Logger.getLogger(QuartzAlarmClock.class);
    private static final JobKey JOB = JobKey.jobKey("wake-up");
    private static final TriggerKey NEXT = TriggerKey.triggerKey("next-due");
    private static final long LONGEST = Duration.ofDays(365).toSeconds();

    private final Instance<Scheduler> quartz;

    @Inject
    QuartzAlarmClock(Instance<Scheduler> quartz) {
        this.quartz = quartz;
    }

    @Override
    public void setFor(Duration fromNow) {
        int seconds = (int) Math.min(fromNow.plusMillis(999).toSeconds(), LONGEST);
        try {
            QuarkusTransaction.requiringNew().call(() -> set(DateBuilder.futureDate(seconds, IntervalUnit.SECOND)));
        } catch (RuntimeException e) {
            LOG.warn("The alarm clock could not be set; the next sweep finds what is due all the same.", e);
        }
    }

    private Date set(Date at) throws SchedulerException {
        var trigger = trigger(at);
        var moved = quartz.get().rescheduleJob(NEXT, trigger);
        if (moved != null) {
            return moved;
        }
        var job =
                JobBuilder.newJob(WakeUp.class).withIdentity(JOB).storeDurably().build();
        quartz.get().addJob(job, true);
        return quartz.get().scheduleJob(trigger);
    }

    private static Trigger trigger(Date at) {
        return TriggerBuilder.newTrigger()
                .withIdentity(NEXT)
                .forJob(JOB)
                .startAt(at)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
                .build();
    }

    /** Nothing is to be woken while the application closes. */
    void stop(@Observes @Priority(1) ShutdownEvent stopping) throws SchedulerException {
        if (quartz.isResolvable() && quartz.get().isStarted()) {
            quartz.get().standby();
        }
    }
}
