package vn.loa.exchange.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import vn.loa.kernel.secret.Seal;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/**
 * A place in the order of the journal, as a client keeps it: sealed, because whoever could write one would choose where things gone begin.
 *
 * @param offset of the journal's numbers; another one is another cluster's
 * @param rights the caller and what it may see, as a hash
 * @param day it was given
 */
record FeedPlace(long offset, long xact, long ordinal, String rights, LocalDate day) {
    private static final String SEPARATOR = " ";
    private static final int PARTS = 5;

    static FeedPlace read(String since, Seal seal) {
        try {
            var text = seal.open(Base64.getUrlDecoder().decode(since)).orElseThrow(FeedPlace::foreign);
            var parts = new String(text, StandardCharsets.UTF_8).split(SEPARATOR);
            if (parts.length != PARTS) {
                throw foreign();
            }
            return new FeedPlace(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    parts[3],
                    LocalDate.parse(parts[4]));
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
    }

    String write(Seal seal) {
        var text = String.join(
                SEPARATOR, Long.toString(offset), Long.toString(xact), Long.toString(ordinal), rights, day.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String hash(String rights) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(rights.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Problem foreign() {
        return Fault.UNREADABLE_REQUEST.problem().at("?since", Fault.FOREIGN_CURSOR);
    }
}
