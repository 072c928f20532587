package vn.loa.exchange.calendar;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.people.unit.UnitOwned;
import vn.loa.people.unit.UnitRef;

record CalendarLinkView(
        UUID id,
        CalendarKind kind,
        UnitRef unit,
        @Nullable Ref channel,

        @Nullable
        @Schema(
                description =
                        "Đường dẫn để đăng ký, có mã bí mật; chỉ trong câu trả lời tạo ra nó. / The path to subscribe to, with its secret; only in the answer that makes it.",
                examples = "/api/v1/calendar.ics?token=loac_…")
        String path,

        Instant madeAt,

        @Nullable @Schema(description = "Lần đọc gần nhất, chính xác tới phút. / The last read, to the minute.")
        Instant lastUsedAt) {

    static CalendarLinkView of(CalendarLink link, String path) {
        return new CalendarLinkView(
                link.id(), link.kind, link.unit().ref(), UnitOwned.refOf(link.channel), path, link.madeAt, link.usedAt);
    }
}
