package vn.loa.kernel.file;

import java.util.Optional;
import java.util.regex.Pattern;

/** The bytes of a file from {@code first} to {@code last}, both counted from 0 (RFC 9110, §14). */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("(?i:bytes)=[ \\t]*(\\d*)-(\\d*)[ \\t]*");
    /** More digits are beyond the end of any file. */
    private static final int DIGITS = 18;

    /**
     * What {@code range} asks of a file of {@code length} bytes: nothing where it is none that is kept to, as several parts at once or another unit, and
     * then the whole file is the answer.
     *
     * @throws vn.loa.problem.Problem 416 where the file has no such part
     */
    static Optional<ByteRange> asked(String range, long length) {
        var one = ONE.matcher(range == null ? "" : range.strip());
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long suffix = Math.min(number(one.group(2)), length);
            return Optional.of(within(length - suffix, length - 1, length));
        }
        long first = number(one.group(1));
        long last = one.group(2).isEmpty() ? Long.MAX_VALUE : number(one.group(2));
        return last < first ? Optional.empty() : Optional.of(within(first, Math.min(last, length - 1), length));
    }

    private static ByteRange within(long first, long last, long length) {
        if (first >= length) {
            throw FileProblem.RANGE_BEYOND_END.problem(length).header("Content-Range", "bytes */" + length);
        }
        return new ByteRange(first, last);
    }

    private static long number(String digits) {
        return digits.length() > DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    long length() {
        return last - first + 1;
    }

    /** For {@code Content-Range}. */
    String of(long whole) {
        return "bytes %d-%d/%d".formatted(first, last, whole);
    }
}
