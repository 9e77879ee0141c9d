package org.bluebook.demonstration;

import java.time.YearMonth;
import java.util.Optional;

/** The monthly series of the demonstration: how large each is, what it is a part of, and when something really changed. */
enum Series {
    PPO_ALL("PPO-ALL", 25.5, Optional.empty(), Kind.STOCK),
    PPO_PDU("PPO-PDU", 0.50, Optional.of(PPO_ALL), Kind.STOCK) {
        @Override
        double shape(YearMonth month) {
            return month.isBefore(YearMonth.of(2006, 1)) ? 1 : 1.12;
        }
    },
    PPO_TOP("PPO-TOP", 0.13, Optional.of(PPO_PDU), Kind.STOCK),
    PDU_TRT("PDU-TRT", 262, Optional.empty(), Kind.STOCK) {
        @Override
        double shape(YearMonth month) {
            return month.isBefore(YearMonth.of(2004, 10)) ? 0.93 : 1.0;
        }
    },
    DIP_TESTS("DIP-TESTS", 40, Optional.empty(), Kind.FLOW) {
        @Override
        double shape(YearMonth month) {
            return month.isBefore(TESTS_ON_ARREST) ? 1 : 1.35;
        }
    },
    DIP_POS("DIP-POS", 0.46, Optional.of(DIP_TESTS), Kind.FLOW) {
        @Override
        double shape(YearMonth month) {
            return month.isBefore(TESTS_ON_ARREST) ? 1 : 0.9;
        }
    },
    DRR_BRCH("DRR-BRCH", 1.6, Optional.empty(), Kind.FLOW),
    TRAF_ARR("TRAF-ARR", 5.2, Optional.empty(), Kind.FLOW),
    TRAF_CHG("TRAF-CHG", 0.74, Optional.of(TRAF_ARR), Kind.FLOW),
    CRK_SHUT("CRK-SHUT", 0.17, Optional.empty(), Kind.FLOW) {
        @Override
        double shape(YearMonth month) {
            return month.isBefore(YearMonth.of(2005, 1)) ? 1 : 1.7;
        }
    };

    /** The month from which the demonstration counts tests on arrest instead of on charge; the paper does not date the change. */
    static final YearMonth TESTS_ON_ARREST = YearMonth.of(2005, 12);

    final String code;
    final double size;
    final Optional<Series> whole;
    private final Kind kind;

    /** @param size a rate per 100,000 people and month, or the share of the whole */
    Series(String code, double size, Optional<Series> whole, Kind kind) {
        this.code = code;
        this.size = size;
        this.whole = whole;
        this.kind = kind;
    }

    /** The factor by which the series stands above or below its size in a month. */
    double shape(YearMonth month) {
        return 1;
    }

    int draw(Dice dice, Area area, YearMonth month, int ofWhole) {
        double part = size * shape(month);
        double expected = whole.isPresent() ? ofWhole * part : area.expects(part);
        if (kind == Kind.STOCK) {
            return dice.near(expected);
        }
        return whole.isPresent() ? dice.binomial(ofWhole, part) : dice.poisson(expected);
    }

    /** A stock is what there is on the last day of a month and changes little; a flow is what happened in the month. */
    private enum Kind {
        STOCK,
        FLOW
    }
}
