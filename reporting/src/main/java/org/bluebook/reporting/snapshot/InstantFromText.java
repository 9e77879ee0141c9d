package org.bluebook.reporting.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Thousands of observations are recorded at one instant: the text that came last is not read again. */
final class InstantFromText extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    private record Read(String text, Instant instant) {}

    InstantFromText() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = json.getText();
        if (context.getAttribute(Read.class) instanceof Read last && last.text().equals(text)) {
            return last.instant();
        }
        try {
            var read = new Read(text, Instant.parse(text));
            context.setAttribute(Read.class, read);
            return read.instant();
        } catch (DateTimeException e) {
            throw context.weirdStringException(text, Instant.class, e.getMessage());
        }
    }
}
