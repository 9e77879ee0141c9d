package org.bluebook.api.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column of a table: a component of the record that a row is. */
record Column(RecordComponent component) {
    private static final ClassValue<List<Column>> OF_RECORDS = new ClassValue<>() {
        @Override
        protected List<Column> computeValue(Class<?> row) {
            return Arrays.stream(row.getRecordComponents()).map(Column::open).toList();
        }
    };

    static List<Column> of(Class<?> row) {
        return OF_RECORDS.get(row);
    }

    private static Column open(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return new Column(component);
    }

    /** The name it has in JSON too. */
    String name() {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    /** The name in words: "recordedAt" is "Recorded at". */
    String title() {
        var words = name().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    Object of(Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The column " + name() + " cannot be read.", e);
        }
    }

    boolean isNumber() {
        var type = component.getType();
        return type == int.class
                || type == long.class
                || type == Integer.class
                || type == Long.class
                || type == BigDecimal.class;
    }

    /** The type as XML Schema and CSVW name it. */
    String datatype() {
        var type = component.getType();
        if (type == BigDecimal.class) {
            return "decimal";
        }
        if (isNumber()) {
            return "integer";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        return type == Instant.class ? "dateTime" : "string";
    }
}
