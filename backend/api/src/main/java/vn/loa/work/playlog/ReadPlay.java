package vn.loa.work.playlog;

import java.time.Instant;
import java.time.LocalDate;
import vn.loa.kernel.http.BusinessClock;

/**
 * A row of a log that could be read.
 *
 * @param row as a person counts it in the file, from 1
 * @param cells the row as it came, as the JSON that {@code sha256} is of
 */
record ReadPlay(
        int row,
        String device,
        String item,
        String title,
        String category,
        String place,
        Instant playedAt,
        int registered,
        int successful,
        String cells,
        String sha256) {
    /** A play is known by these, whatever else the row says. */
    record Key(String device, String item, Instant playedAt) {}

    Key key() {
        return new Key(device, item, playedAt);
    }

    LocalDate on() {
        return LocalDate.ofInstant(playedAt, BusinessClock.ZONE);
    }
}
