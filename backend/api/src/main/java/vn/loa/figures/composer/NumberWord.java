package vn.loa.figures.composer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.loa.work.figure.Figure;

/** What a sentence says of a figure, and how it writes it: <code>{{task.done:percent}}</code>. */
enum NumberWord {
    /** The value as it is, for ratios and money. */
    VALUE(""),
    /** The value as official papers write whole counts: 01 to 09, none is "không". */
    COUNT("count"),
    /** What the value is of the whole, "85,7%"; absent where the whole is 0. */
    PERCENT("percent"),
    /** The whole without the value. */
    REST("rest"),
    TARGET("target"),
    /** What the value is of the target, in per cent; absent where the target is 0. */
    OF_TARGET("ofTarget"),
    /** By how much it differs from the same period of the year before. */
    CHANGE("change"),
    /** The same in per cent of the year before; absent where that was 0. */
    GROWTH("growth");

    private final String suffix;

    NumberWord(String suffix) {
        this.suffix = suffix;
    }

    static Optional<NumberWord> of(String suffix) {
        return Arrays.stream(values())
                .filter(word -> word.suffix.equals(suffix))
                .findFirst();
    }

    String token(String code) {
        return "{{" + code + (suffix.isEmpty() ? "" : ":" + suffix) + "}}";
    }

    /** Whether it needs the year before, which a frozen report does not keep. */
    boolean compares() {
        return this == CHANGE || this == GROWTH;
    }

    /** @param before the value of the year before; null where there is none */
    Optional<String> of(Figure figure, Long before) {
        return switch (this) {
            case VALUE -> Optional.of(number(figure.value()));
            case COUNT -> Optional.of(count(figure.value()));
            case PERCENT -> percent(figure.value(), figure.denominator());
            case REST -> Optional.ofNullable(figure.denominator()).map(whole -> count(whole - figure.value()));
            case TARGET -> Optional.ofNullable(figure.target()).map(NumberWord::number);
            case OF_TARGET -> percent(figure.value(), figure.target());
            case CHANGE -> Optional.ofNullable(before).map(base -> count(Math.abs(figure.value() - base)));
            case GROWTH -> percent(before == null ? 0 : Math.abs(figure.value() - before), before);
        };
    }

    static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(value);
    }

    private static String count(long value) {
        return value == 0 ? "không" : value < 10 ? "0" + value : number(value);
    }

    /** One decimal, none if whole; never of a zero base. */
    private static Optional<String> percent(long part, Long whole) {
        if (whole == null || whole == 0) {
            return Optional.empty();
        }
        var share = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        var format = NumberFormat.getInstance(Locale.of("vi", "VN"));
        format.setMaximumFractionDigits(1);
        return Optional.of(format.format(share) + "%");
    }
}
