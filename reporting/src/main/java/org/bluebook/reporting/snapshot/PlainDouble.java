package org.bluebook.reporting.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.erdtman.jcs.NumberToJSON;

/** Writes a double as ECMAScript would, which is what RFC 8785 asks for: 3 and not 3.0. */
final class PlainDouble extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    PlainDouble() {
        super(Double.class);
    }

    @Override
    public void serialize(Double number, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeRawValue(NumberToJSON.serializeNumber(number));
    }
}
