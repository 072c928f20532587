package vn.loa.reading.source;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A format of numbers in a sheet (ECMA-376 part 1, 18.8.30–31). Days become {@code 2026-11-20}, shares {@code 85%}, numbers with leading
 * zeros keep them; other numbers are written plainly, without groups, colours and words.
 */
final class NumberFormat {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    /** 31/12/9999. */
    private static final int LAST_DAY = 2_958_465;

    private static final int SECONDS = 86_400;
    /** As many digits as a sheet calculates with. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST = 30;
    private static final int LONGEST_CODE = 255;

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "mm-dd-yy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "m/d/yy h:mm"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mmss.0"));

    private final List<Section> sections = new ArrayList<>();
    private final LocalDate dayZero;

    NumberFormat(String code, boolean from1904) {
        dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        var section = new Section();
        sections.add(section);
        for (int i = 0; i < Math.min(code.length(), LONGEST_CODE); i++) {
            char c = code.charAt(i);
            int end = c == '"' ? code.indexOf('"', i + 1) : c == '[' ? code.indexOf(']', i + 1) : i;
            end = end < 0 ? code.length() : end;
            switch (c) {
                case ';' -> sections.add(section = new Section());
                case '"' -> section.literal(code.substring(i + 1, end));
                case '[' -> section.bracket(code.substring(i + 1, end));
                case '\\' ->
                    section.literal(code.substring(Math.min(++i, code.length()), Math.min(i + 1, code.length())));
                case '_', '*' -> i++;
                default -> section.sign(c);
            }
            i = Math.max(i, end);
        }
    }

    /** The format of a number below 164, which files do not spell out; the Far East's dates are 27 to 36 and 50 to 58. */
    static String builtIn(int id) {
        return BUILT_IN.getOrDefault(id, id >= 27 && id <= 36 || id >= 50 && id <= 58 ? "yyyy-mm-dd" : "");
    }

    String shown(BigDecimal number) {
        return section(number).shown(number);
    }

    /** At most fifteen digits, without an exponent where that stays short. */
    static String plain(BigDecimal number) {
        var rounded = number.round(DIGITS).stripTrailingZeros();
        return Math.abs((long) rounded.scale()) > LONGEST ? rounded.toString() : rounded.toPlainString();
    }

    private Section section(BigDecimal number) {
        if (sections.stream().anyMatch(section -> section.condition != null)) {
            return sections.stream()
                    .filter(section -> section.condition == null || section.holds(number))
                    .findFirst()
                    .orElse(sections.getLast());
        }
        int place = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
        return sections.get(place < sections.size() ? place : 0);
    }

    /** One of the parts of a format: for positive numbers, negative ones, zero, or by a condition. */
    private final class Section {
        private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)");
        private static final Pattern FRACTION = Pattern.compile("s\\.0+");

        /** Its letters and placeholders, in lower case, without quoted text, colours and fillings. */
        private final StringBuilder signs = new StringBuilder();
        /** Its placeholders among its words. */
        private final StringBuilder mask = new StringBuilder();

        private @Nullable String condition;
        private BigDecimal limit;
        /** A length of time, which may be longer than a day. */
        private boolean elapsed;

        void sign(char c) {
            signs.append(Character.toLowerCase(c));
            mask.append(c == '0' ? '\0' : c);
        }

        void literal(String text) {
            mask.append(text);
        }

        void bracket(String inside) {
            var found = CONDITION.matcher(inside);
            if (found.matches()) {
                condition = found.group(1);
                limit = new BigDecimal(found.group(2));
            } else if (inside.matches("(?i)h+|m+|s+")) {
                elapsed = true;
                signs.append(inside.toLowerCase());
            } else if (inside.startsWith("$")) {
                mask.append(inside.substring(1).replaceFirst("-[0-9A-Fa-f]*$", ""));
            }
        }

        boolean holds(BigDecimal number) {
            int compared = number.compareTo(limit);
            return switch (condition) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                case "=" -> compared == 0;
                default -> compared != 0;
            };
        }

        String shown(BigDecimal number) {
            var letters = FRACTION.matcher(signs).replaceAll("s").replace("general", "");
            boolean digits = letters.matches(".*[0#?].*");
            if (!digits && letters.matches(".*[dmyhs].*")) {
                boolean clock = letters.matches(".*[hs].*");
                boolean day = letters.matches(clock ? ".*[dy].*" : ".*[dym].*");
                var time = day && number.compareTo(BigDecimal.ONE) < 0 ? null : moment(number, letters.contains("s"));
                return time == null || elapsed ? plain(number) : time(time, letters, clock);
            }
            if (letters.contains("%")) {
                return plain(number.movePointRight(2)) + "%";
            }
            return letters.strip().matches("00[0 ()-]*") ? padded(number) : plain(number);
        }

        private String time(LocalDateTime time, String letters, boolean clock) {
            if (letters.contains("d")) {
                return clock && time.toLocalTime().toSecondOfDay() > 0
                        ? time.toString()
                        : time.toLocalDate().toString();
            }
            if (letters.contains("y")) {
                return letters.contains("m") ? MONTH.format(time) : String.valueOf(time.getYear());
            }
            return clock ? time.toLocalTime().toString() : "tháng " + time.getMonthValue();
        }

        /** Its zeros filled from the right, among its words. */
        private String padded(BigDecimal number) {
            var digits = plain(number);
            if (!digits.matches("\\d+")) {
                return digits;
            }
            var shown = new StringBuilder();
            int left = digits.length();
            for (int i = mask.length() - 1; i >= 0; i--) {
                boolean last = mask.substring(0, i).indexOf('\0') < 0;
                if (mask.charAt(i) != '\0') {
                    shown.insert(0, mask.charAt(i));
                } else if (last) {
                    shown.insert(0, left > 0 ? digits.substring(0, left) : "0");
                    left = 0;
                } else {
                    shown.insert(0, left > 0 ? digits.charAt(--left) : '0');
                }
            }
            return shown.toString();
        }
    }

    /** The moment a number counts to; null outside the calendar. 29/2/1900, which sheets count but never was, moves the days before it. */
    private @Nullable LocalDateTime moment(BigDecimal number, boolean seconds) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return null;
        }
        int unit = seconds ? 1 : 60;
        long count = number.multiply(BigDecimal.valueOf(SECONDS / unit))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long day = count * unit / SECONDS;
        boolean early = dayZero.getYear() == 1899 && day < 61;
        if (early && day == 60) {
            return null;
        }
        return dayZero.plusDays(early ? day + 1 : day).atStartOfDay().plusSeconds(count * unit % SECONDS);
    }
}
