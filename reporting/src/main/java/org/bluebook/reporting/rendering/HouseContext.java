package org.bluebook.reporting.rendering;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.repo.RepositoryService;

/** JasperReports as we run it: nothing is opened but what {@link ClassPathOnly} knows. */
final class HouseContext extends SimpleJasperReportsContext {
    private static final String JASPER = "net.sf.jasperreports.";

    HouseContext() {
        setPropertiesMap(Map.of(
                JASPER + "report.class.filter.enabled", "true",
                // Java 17 makes a class of its own after a layout's evaluator has been created fifteen times.
                JASPER + "report.class.whitelist.java", "jdk.internal.reflect.ConstructorAccessorImpl",
                JASPER + "deserialization.class.filter.enabled", "true",
                JASPER + "default.file.repository.enabled", "false",
                JASPER + "repository.url.filter.enabled", "true",
                JASPER + "awt.ignore.missing.font", "false"));
    }

    @Override
    public <T> List<T> getExtensions(Class<T> type) {
        return type == RepositoryService.class ? List.of(type.cast(new ClassPathOnly())) : super.getExtensions(type);
    }
}
