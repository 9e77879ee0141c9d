package org.bluebook.api.problem;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.bluebook.calendar.Period;
import org.bluebook.refusals.Refusal;

/** Reads what stands in a path or a query, and refuses it in the words that a body gets. */
@Provider
public class Parameters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var read = reader(type);
        return read == null ? null : new Reading<>(type, read, name(annotations), place(annotations));
    }

    private static Function<String, Object> reader(Class<?> type) {
        if (type == Period.class) {
            return Period::parse;
        }
        if (type == YearMonth.class) {
            return YearMonth::parse;
        }
        if (type == LocalDate.class) {
            return LocalDate::parse;
        }
        if (type == Instant.class) {
            return Instant::parse;
        }
        if (type == Integer.class || type == int.class) {
            return Integer::valueOf;
        }
        if (type == Boolean.class || type == boolean.class) {
            return Parameters::flag;
        }
        return type.isEnum() ? text -> constant(type, text) : null;
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String name(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof PathParam path) {
                return path.value();
            }
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
        }
        return "parameter";
    }

    private static String place(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(PathParam.class::isInstance) ? "path" : "query";
    }

    private record Reading<T>(Class<T> type, Function<String, Object> read, String name, String place)
            implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return (T) read.apply(text);
            } catch (DateTimeException | IllegalArgumentException | Refusal e) {
                throw new FieldsNotValid(name, place, Words.expected(type, text));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
