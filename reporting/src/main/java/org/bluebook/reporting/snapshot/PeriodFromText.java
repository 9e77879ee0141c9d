package org.bluebook.reporting.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.bluebook.calendar.Period;

final class PeriodFromText extends StdDeserializer<Period> {
    private static final long serialVersionUID = 1L;

    PeriodFromText() {
        super(Period.class);
    }

    @Override
    public Period deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return Period.parse(json.getText());
    }
}
