package org.bluebook.scheduler.quartz;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.bluebook.scheduler.occurrences.Alarm;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Rings. */
@Dependent
@Unremovable
class WakeUp implements Job {
    private final Alarm alarm;

    @Inject
    WakeUp(Alarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public void execute(JobExecutionContext context) {
        alarm.ring();
    }
}
