package org.bluebook.api.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.bluebook.calendar.Period;
import org.bluebook.refusals.Refusal;
import org.bluebook.reporting.rendering.Glyphs;

/** JSON taken at its word: nothing is guessed, skipped or turned into something else, and nothing is endless. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 60;
    static final int LONGEST_TEXT = 20_000;
    private static final int DIGITS = 24;
    private static final int DECIMALS = 6;

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(200)
                        .build());
        json.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        json.configure(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature(), false);
        json.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
        json.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
        json.configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true);
        json.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
        json.configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true);
        json.coercionConfigFor(LogicalType.Integer)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        json.coercionConfigFor(LogicalType.Boolean)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        json.registerModule(values());
        json.addHandler(new NamedFields());
    }

    private static SimpleModule values() {
        return new SimpleModule("bluebook")
                .addDeserializer(String.class, new FromText<>(String.class, StrictJson::plain))
                .addDeserializer(Period.class, new FromText<>(Period.class, Period::parse))
                .addDeserializer(YearMonth.class, new FromText<>(YearMonth.class, YearMonth::parse))
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse))
                .addDeserializer(BigDecimal.class, new Amount())
                .addSerializer(Period.class, new StdScalarSerializer<>(Period.class) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void serialize(Period period, JsonGenerator out, SerializerProvider any) throws IOException {
                        out.writeString(period.toString());
                    }
                });
    }

    /** Text that can be printed, each letter with its marks as one sign. */
    private static String plain(String text) {
        Glyphs.amiss(text).ifPresent(amiss -> {
            throw new DateTimeException(amiss);
        });
        return Glyphs.composed(text);
    }

    /** A value written as text; whatever else stands there is named, and reading goes on. */
    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                NamedFields.note(context, parser, Words.expected(type, null));
                parser.skipChildren();
                return null;
            }
            var text = parser.getText();
            try {
                return read.apply(text);
            } catch (DateTimeException | Refusal e) {
                NamedFields.note(context, parser, type == String.class ? e.getMessage() : Words.expected(type, text));
                return null;
            }
        }
    }

    /** A number that fits the columns of the store: 18 digits before the point and 6 behind it. */
    private static final class Amount extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Amount() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                NamedFields.note(context, parser, Words.expected(BigDecimal.class, null));
                parser.skipChildren();
                return null;
            }
            var number = new BigDecimal(parser.getText());
            boolean fits =
                    number.scale() <= DECIMALS && number.precision() - (long) number.scale() <= DIGITS - DECIMALS;
            if (!fits) {
                NamedFields.note(context, parser, "has more than 18 digits before the point or 6 behind it");
                return null;
            }
            return number;
        }
    }
}
