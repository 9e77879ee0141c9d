package org.bluebook.meetings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;

/** An hour on the wall stands in its column as it is written, so that no time zone between here and there turns it. */
@Converter
public class HourColumn implements AttributeConverter<LocalTime, String> {
    @Override
    public String convertToDatabaseColumn(LocalTime hour) {
        return hour == null ? null : hour.toString();
    }

    @Override
    public LocalTime convertToEntityAttribute(String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
