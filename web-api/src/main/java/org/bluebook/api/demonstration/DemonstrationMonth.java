package org.bluebook.api.demonstration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.bluebook.demonstration.Demonstration;
import org.bluebook.papers.Audience;
import org.bluebook.people.Actor;
import org.bluebook.reporting.publication.Format;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.scheduler.month.Month;
import org.jboss.logging.Logger;

/** Loads the demonstration, runs its month and writes the papers out; the application serves only once that is done. */
@ApplicationScoped
class DemonstrationMonth {
    private static final Logger LOG = Logger.getLogger(DemonstrationMonth.class);
    private static final Actor SECRETARY = new Actor("demonstration.secretary");

    private final DemonstrationOptions options;
    private final Demonstration demonstration;
    private final Month month;
    private final Issues issues;

    @Inject
    DemonstrationMonth(DemonstrationOptions options, Demonstration demonstration, Month month, Issues issues) {
        this.options = options;
        this.demonstration = demonstration;
        this.month = month;
        this.issues = issues;
    }

    void run(@Observes StartupEvent start) {
        if (options.enabled()) {
            var at = options.at();
            LOG.info(demonstration.load(at).inWords());
            month.run(SECRETARY, at);
            options.out().ifPresent(this::writePapers);
        }
    }

    private void writePapers(Path out) {
        List<IssueEntry> entries = issues.openTo(EnumSet.allOf(Audience.class));
        entries.forEach(entry -> writePaper(out, entry));
    }

    private void writePaper(Path out, IssueEntry entry) {
        try {
            Files.createDirectories(out);
            var file = out.resolve(entry.fileName());
            var pdf = issues.rendition(entry.paper(), entry.number(), Format.PDF, EnumSet.of(entry.audience()));
            Files.write(file, pdf.orElseThrow().bytes());
            LOG.infof("Wrote %s (%,d bytes)", file, entry.size());
        } catch (IOException e) {
            throw new UncheckedIOException("The papers could not be written to " + out + ": " + e.getMessage(), e);
        }
    }
}
