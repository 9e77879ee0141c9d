package org.bluebook.reporting.rendering;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.sf.jasperreports.engine.fill.JRBaseFiller;
import net.sf.jasperreports.engine.fill.JRFillSubreport;
import net.sf.jasperreports.engine.fill.JRSubreportRunner;
import net.sf.jasperreports.engine.fill.JRSubreportRunnerFactory;
import net.sf.jasperreports.engine.fill.ThreadExecutorSubreportRunner;

/** Lays out the tables of all papers with the same few threads; the engine would begin and end its own for each paper. */
public final class TableThreads implements JRSubreportRunnerFactory {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(TableThreads::thread);

    private static Thread thread(Runnable tables) {
        var thread = new Thread(tables, "tables");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public JRSubreportRunner createSubreportRunner(JRFillSubreport table, JRBaseFiller filler) {
        return new ThreadExecutorSubreportRunner(table, filler, THREADS);
    }
}
