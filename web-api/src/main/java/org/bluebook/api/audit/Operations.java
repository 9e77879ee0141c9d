package org.bluebook.api.audit;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The name of an operation: its method and its address with the names of what varies, without the API's common beginning; a page is called one. */
final class Operations {
    private static final String COMMON = "/api/v1";
    private static final Map<Method, String> NAMES = new ConcurrentHashMap<>();

    private Operations() {}

    static String nameOf(ResourceInfo resource) {
        return NAMES.computeIfAbsent(resource.getResourceMethod(), Operations::nameOf);
    }

    private static String nameOf(Method method) {
        var address =
                pathOf(method.getDeclaringClass().getAnnotation(Path.class)) + pathOf(method.getAnnotation(Path.class));
        return verbOf(method)
                + (address.startsWith(COMMON) ? " " : " page ")
                + address.replaceFirst("^" + COMMON, "")
                        .replaceAll("\\{(\\w+)\\s*:\\s*[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
    }

    private static String pathOf(Path path) {
        if (path == null || path.value().isEmpty()) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }

    private static String verbOf(Method method) {
        for (var annotation : method.getAnnotations()) {
            var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return "";
    }
}
