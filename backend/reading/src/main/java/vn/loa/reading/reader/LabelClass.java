package vn.loa.reading.reader;

/** The families of labels, from the widest part of a plan to the narrowest as plans usually nest them. */
enum LabelClass {
    ARTICLE,
    PART,
    UPPER,
    ROMAN,
    DIGIT,
    MULTI_2,
    MULTI_3,
    MULTI_4,
    LETTER,
    DIGIT_PAREN,
    LOWER_ROMAN,
    STAR,
    DASH,
    PLUS,
    BULLET;

    /** Marks without an order; no numbered label stands below them. */
    boolean bullet() {
        return ordinal() >= STAR.ordinal();
    }

    static LabelClass multi(int levels) {
        return switch (levels) {
            case 2 -> MULTI_2;
            case 3 -> MULTI_3;
            default -> MULTI_4;
        };
    }
}
