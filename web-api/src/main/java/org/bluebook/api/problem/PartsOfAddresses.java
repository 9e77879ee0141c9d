package org.bluebook.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.stream.StreamSupport;

/** What a part of an address is called outside, where the method that reads it has another name for it. */
final class PartsOfAddresses {
    private PartsOfAddresses() {}

    /** The part that a rule is broken by; the name inside where there is none outside. */
    static Violation violation(ConstraintViolation<?> broken, String inside) {
        for (var annotation : annotations(broken)) {
            if (annotation instanceof PathParam path) {
                return new Violation(path.value(), "path", broken.getMessage());
            }
            if (annotation instanceof QueryParam query) {
                return new Violation(query.value(), "query", broken.getMessage());
            }
        }
        return new Violation(inside, "path", broken.getMessage());
    }

    private static Annotation[] annotations(ConstraintViolation<?> broken) {
        var steps = StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .toList();
        if (steps.size() < 2
                || steps.get(0).getKind() != ElementKind.METHOD
                || steps.get(1).getKind() != ElementKind.PARAMETER) {
            return new Annotation[0];
        }
        var method = steps.get(0).as(Path.MethodNode.class);
        int index = steps.get(1).as(Path.ParameterNode.class).getParameterIndex();
        return declared(broken.getRootBeanClass(), method, index);
    }

    /** The class may be one that the platform made of ours, which has not our annotations. */
    private static Annotation[] declared(Class<?> resource, Path.MethodNode method, int index) {
        var types = method.getParameterTypes().toArray(Class<?>[]::new);
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            var found = Arrays.stream(type.getDeclaredMethods())
                    .filter(m -> m.getName().equals(method.getName()) && Arrays.equals(m.getParameterTypes(), types))
                    .map(m -> m.getParameterAnnotations()[index])
                    .filter(annotations -> annotations.length > 0)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Annotation[0];
    }
}
