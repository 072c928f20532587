package vn.loa.people.unit;

import java.util.Locale;
import vn.loa.problem.Problem;

/**
 * The electronic code of an agency (Quyết định 20/2020/QĐ-TTg, Điều 4): a group of characters for each level from left to right, with dots
 * between, the first a letter from A to Y and two digits. {@code units/SOURCE.md} says what of it was checked.
 */
final class AgencyCode {
    static final String PATTERN = "[A-Y][0-9]{2}(\\.[0-9A-Z]+)*";
    static final int LONGEST = 35;

    private AgencyCode() {}

    /** As the decision writes it, in capitals. */
    static String typed(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    static boolean readable(String code) {
        return code.length() <= LONGEST && code.matches(PATTERN);
    }

    /**
     * Null stays null.
     *
     * @throws Problem 422 at {@code pointer} where it is no such code
     */
    static String checked(String pointer, String code) {
        if (code != null && !readable(code)) {
            throw Problem.invalid(pointer, UnitProblem.AGENCY_CODE_UNREADABLE, code);
        }
        return code;
    }
}
