package org.bluebook.api.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bluebook.api.audit.Asking;
import org.bluebook.refusals.Refusal;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** Reads a JSON body whole, within its bounds, and tells everything that is wrong with it. */
@Provider
public class StrictBody implements ReaderInterceptor {
    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']*)'.*", Pattern.DOTALL);

    private final ObjectMapper json;
    private final Asking asking;

    @Inject
    StrictBody(ObjectMapper json, Asking asking) {
        this.json = json;
        this.asking = asking;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())) {
            return body.proceed();
        }
        var bytes = body.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BodyTooLarge(MOST_BYTES, reached(bytes));
        }
        asking.had(CanonicalJson.sha256(bytes));
        var text = decoded(bytes);
        return text.isBlank() ? null : read(text, body);
    }

    /** Where in the body its bytes end: "paragraphs[0].text". */
    private String reached(byte[] bytes) throws IOException {
        try (var parser = json.getFactory().createParser(bytes)) {
            try {
                while (parser.nextToken() != null) {
                    // on to the end
                }
            } catch (JacksonException e) {
                // which is where it stands now
            }
            return NamedFields.pathTo(parser);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BodyNotUnderstood("The body is not UTF-8: send JSON in that encoding.");
        }
    }

    private Object read(String text, ReaderInterceptorContext body) {
        List<Violation> noted = new ArrayList<>();
        Object read;
        try {
            read = json.readerFor(json.constructType(body.getGenericType()))
                    .withAttribute(NamedFields.NOTED, noted)
                    .readValue(text);
        } catch (JsonMappingException e) {
            throw refusal(e, noted);
        } catch (JacksonException e) {
            throw new BodyNotUnderstood(sentence(e));
        }
        if (!noted.isEmpty()) {
            throw new FieldsNotValid(noted);
        }
        return read;
    }

    private static Refusal refusal(JsonMappingException e, List<Violation> noted) {
        if (e.getCause() instanceof Refusal refusal) {
            return refusal;
        }
        if (e.getCause() instanceof StreamConstraintsException cause
                && cause.getMessage().startsWith("String value length")) {
            noted.add(new Violation(
                    pathOf(e), Violation.BODY, "has more than %,d characters".formatted(StrictJson.LONGEST_TEXT)));
            return new FieldsNotValid(noted);
        }
        if (e.getCause() instanceof JacksonException cause && !(cause instanceof JsonMappingException)) {
            return new BodyNotUnderstood(sentence(cause));
        }
        var type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        noted.add(new Violation(
                pathOf(e), Violation.BODY, type == null ? "cannot be taken as it is" : Words.expected(type, null)));
        return new FieldsNotValid(noted);
    }

    private static String pathOf(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String sentence(JacksonException e) {
        var twice = TWICE.matcher(e.getOriginalMessage());
        if (twice.matches()) {
            return "The body has the field \"%s\" twice: write it once.".formatted(twice.group(1));
        }
        if (e instanceof StreamConstraintsException) {
            return "The body is nested too deeply, or has a text or a number in it that is too long.";
        }
        var at = e.getLocation();
        return at == null || at.getLineNr() < 1
                ? "The body is not JSON."
                : "The body is not JSON: line %d, column %d cannot be read."
                        .formatted(at.getLineNr(), at.getColumnNr());
    }
}
