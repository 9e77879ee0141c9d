package org.bluebook.reporting.rendering;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.repo.RepositoryService;

/** JasperReports as we run it: nothing is opened but what {@link ClassPathOnly} knows. */
class HouseContext extends SimpleJasperReportsContext {
    private static final String JASPER = "net.sf.jasperreports.";

    HouseContext() {
        setPropertiesMap(new HashMap<>(Map.of(
                JASPER + "report.class.filter.enabled", "true",
                // Java 17 makes a class of its own after a layout's evaluator has been created fifteen times.
                JASPER + "report.class.whitelist.java", "jdk.internal.reflect.ConstructorAccessorImpl",
                JASPER + "deserialization.class.filter.enabled", "true",
                JASPER + "default.file.repository.enabled", "false",
                JASPER + "repository.url.filter.enabled", "true",
                JASPER + "awt.ignore.missing.font", "false")));
    }

    /** With what makes it quicker: lines know where they break, and the settings are put together once and not for each table. */
    static HouseContext quick() {
        return new Quick();
    }

    @Override
    public <T> List<T> getExtensions(Class<T> type) {
        return type == RepositoryService.class ? List.of(type.cast(new ClassPathOnly())) : super.getExtensions(type);
    }

    private static final class Quick extends HouseContext {
        private final Map<String, String> all;

        Quick() {
            setProperty(JASPER + "text.save.line.breaks", "true");
            setProperty(JASPER + "subreport.runner.factory", TableThreads.class.getName());
            all = Collections.unmodifiableMap(new HashMap<>(super.getProperties()));
        }

        @Override
        public Map<String, String> getProperties() {
            return all;
        }
    }
}
