package vn.loa.exchange.calendar;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CalendarLinkDraft(
        @NotNull
        @Schema(
                description =
                        "OWN: ngày đến hạn và các kỳ của việc mình; UNIT: của cả đơn vị; CHANNEL: lịch của một kênh. / OWN: the due and series days of one's own tasks; UNIT: of the whole unit; CHANNEL: what is planned on a channel.")
        CalendarKind kind,

        @NotNull UUID unit,

        @Nullable @Schema(description = "Kênh của đơn vị, chỉ với CHANNEL. / The unit's channel, of CHANNEL only.")
        UUID channel) {}
