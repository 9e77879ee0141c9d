package org.bluebook.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A period stands in its column as its code. */
@Converter(autoApply = true)
public class PeriodColumn implements AttributeConverter<Period, String> {
    @Override
    public String convertToDatabaseColumn(Period period) {
        return period == null ? null : period.toString();
    }

    @Override
    public Period convertToEntityAttribute(String code) {
        return code == null ? null : Period.parse(code);
    }
}
