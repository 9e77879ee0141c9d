package org.bluebook.api.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Notes what is wrong with each field of a body and lets the reading go on, so that all of it is told at once. */
final class NamedFields extends DeserializationProblemHandler {
    static final Object NOTED = new Object();

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String property)
            throws IOException {
        Collection<Object> known = deserializer == null ? null : deserializer.getKnownPropertyNames();
        var fields = known == null
                ? ""
                : "; the fields are "
                        + known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
        note(context, parser, "is not a field here" + fields);
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        note(context, parser, Words.expected(type.getRawClass(), null));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String failure) {
        note(context, context.getParser(), Words.expected(type, value));
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String failure) {
        note(context, context.getParser(), Words.expected(type, value.toString()));
        return null;
    }

    static void note(DeserializationContext context, JsonParser parser, String message) {
        @SuppressWarnings("unchecked")
        var noted = (List<Violation>) context.getAttribute(NOTED);
        var violation = new Violation(pathTo(parser), Violation.BODY, message);
        if (noted == null) {
            throw new FieldsNotValid(new ArrayList<>(List.of(violation)));
        }
        noted.add(violation);
    }

    static String pathTo(JsonParser parser) {
        Deque<String> path = new ArrayDeque<>();
        for (JsonStreamContext at = parser.getParsingContext(); at != null; at = at.getParent()) {
            if (at.inArray()) {
                path.push("[" + at.getCurrentIndex() + "]");
            } else if (at.getCurrentName() != null) {
                path.push((at.getParent() != null && at.getParent().inRoot() ? "" : ".") + at.getCurrentName());
            }
        }
        return path.isEmpty() ? "body" : String.join("", path);
    }
}
