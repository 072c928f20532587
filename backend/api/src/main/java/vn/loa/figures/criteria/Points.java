package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import vn.loa.problem.Language;

/** Arithmetic of points. Everything is exact until the points of one criterion, which are rounded here and nowhere else; sums of them are exact. */
public final class Points {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;

    private Points() {}

    /** To hundredths, halves up (away from zero). */
    public static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code dividend / divisor}, rounded once. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
    }

    static BigDecimal percentOf(BigDecimal percent, BigDecimal of) {
        return quotient(percent.multiply(of), HUNDRED);
    }

    /** Compares {@code part / whole} with a percentage, without rounding. */
    static int compare(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        return part.multiply(HUNDRED).compareTo(percent.multiply(whole));
    }

    /** {@code = 96%}, or {@code ≈ 66,67%} with as many decimals as keep it visibly beside what it is compared with. */
    static String percent(BigDecimal part, BigDecimal whole, List<BigDecimal> limits, Language language) {
        int decimals = DECIMALS;
        var shown = percent(part, whole, decimals);
        while (decimals < MOST_DECIMALS && hides(shown, part, whole, limits)) {
            shown = percent(part, whole, ++decimals);
        }
        return (compare(part, whole, shown) == 0 ? "= " : "≈ ") + say(shown, language) + "%";
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    private static boolean hides(BigDecimal shown, BigDecimal part, BigDecimal whole, List<BigDecimal> limits) {
        return limits.stream().anyMatch(limit -> shown.compareTo(limit) == 0 && compare(part, whole, limit) != 0);
    }

    /** {@code part / whole} for the eye, to four decimals. */
    static String share(BigDecimal part, BigDecimal whole, Language language) {
        return say(part.divide(whole, DECIMALS * 2, RoundingMode.HALF_UP), language);
    }

    /** As it is written in this language: {@code 0,96} and {@code −1.250}. */
    public static String say(BigDecimal number, Language language) {
        var format =
                NumberFormat.getNumberInstance(language == Language.VI ? Locale.forLanguageTag("vi-VN") : Locale.UK);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number).replace('-', '−');
    }
}
