package vn.loa.figures.criteria;

import java.math.BigDecimal;

/** What a declared number stands for. */
public enum RuleInputKind {
    /** Any number from 0. */
    NUMBER,
    /** A whole number from 0. */
    COUNT,
    /** 1 where it was done, 0 where not. */
    MET,
    /** The place of one of the options, from 1. */
    CHOICE;

    boolean takes(BigDecimal value, int most) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return switch (this) {
            case NUMBER -> value.signum() >= 0;
            case COUNT -> whole && value.signum() >= 0;
            case MET -> whole && value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
            case CHOICE -> whole && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        };
    }
}
