package vn.loa.exchange.digest;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param available whether this server can send mail
 * @param email absent while nothing was asked for
 * @param confirmedAt absent until the address is proved: nothing is sent before
 */
record DigestView(
        boolean available,

        @Nullable @Schema(examples = "ha@ducminh.hatinh.gov.vn")
        String email,

        @Nullable @Schema(examples = "7") Integer hour,
        @Nullable Instant confirmedAt,

        @Nullable
        @Schema(
                description =
                        "Ngày gần nhất đã gửi hoặc không có gì để báo. / The last day it was sent or had nothing to tell.")
        LocalDate sentOn) {

    static DigestView of(boolean available, @Nullable Digest digest) {
        return digest == null
                ? new DigestView(available, null, null, null, null)
                : new DigestView(available, digest.email, digest.hour, digest.confirmedAt, digest.sentOn);
    }
}
