package org.bluebook.architecture.planted.domain;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import net.sf.jasperreports.engine.JasperPrint;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Breaks the rules on purpose, so that the tests can see them bite. */
class Offender {
    Instant reads() {
        return Instant.now();
    }

    Job wakes(JobExecutionContext context) {
        return context.getJobInstance();
    }

    Response answers(JasperPrint print) {
        return Response.ok(print.getName()).build();
    }
}
