package org.bluebook.measures;

import java.math.BigDecimal;
import java.util.Optional;

/** What is counted or weighed, with the words that stand behind the number. */
public enum MeasureUnit {
    PERSONS("person", "people"),
    OFFENCES("offence", "offences"),
    OFFENCES_PER_PERSON("offence each", "offences each"),
    PERCENT("%", "%"),
    GBP("", ""),
    GBP_BILLION("bn", "bn"),
    GRAMS("g", "g", new BigDecimal("0.001")),
    KILOGRAMS("kg", "kg", BigDecimal.ONE),
    TONNES("tonne", "tonnes", new BigDecimal("1000")),
    MILLILITRES("ml", "ml"),
    PLANTS("plant", "plants"),
    DOSES("dose", "doses"),
    TABLETS("tablet", "tablets"),
    NETWORKS("network", "networks"),
    DISRUPTIONS("disruption", "disruptions"),
    OPERATIONS("operation", "operations"),
    SEIZURES("seizure", "seizures"),
    ARRESTS("arrest", "arrests"),
    CHARGES("charge", "charges"),
    TESTS("test", "tests"),
    ORDERS("order", "orders"),
    PREMISES("premises", "premises"),
    STAFF("member of staff", "staff"),
    PLACES("place", "places"),
    COMPANIES("company", "companies"),
    DISCLOSURES("disclosure", "disclosures"),
    DELIVERIES("delivery", "deliveries"),
    BOROUGHS("borough", "boroughs"),
    AREAS("area", "areas"),
    MURDERS("murder", "murders"),
    INDICATORS("indicator", "indicators"),
    RATE_PER_10000("per 10,000 people", "per 10,000 people"),
    RATIO("to 1", "to 1"),
    PRICE("", ""),
    INDEX("", ""),
    RANK("", "");

    private final String one;
    private final String many;
    private final BigDecimal kilograms;

    MeasureUnit(String one, String many) {
        this(one, many, null);
    }

    MeasureUnit(String one, String many, BigDecimal kilograms) {
        this.one = one;
        this.many = many;
        this.kilograms = kilograms;
    }

    /** The word behind the number: "arrest" behind 1, "arrests" behind any other. */
    public String words(BigDecimal amount) {
        return amount.compareTo(BigDecimal.ONE) == 0 ? one : many;
    }

    public boolean isMoney() {
        return this == GBP || this == GBP_BILLION;
    }

    /** Kilograms in one of this unit; empty where it is no weight. */
    public Optional<BigDecimal> kilograms() {
        return Optional.ofNullable(kilograms);
    }
}
