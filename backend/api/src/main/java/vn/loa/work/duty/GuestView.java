package vn.loa.work.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.unit.UnitRef;

/** All that a link shows. */
record GuestView(
        UUID id,
        @Schema(examples = "Bưu điện xã") String name,

        @Schema(description = "Đơn vị giao việc. / The unit the duties are owed to.")
        UnitRef unit,

        LocalDate day,

        @Schema(description = "Các kênh của đơn vị giao việc. / The unit's channels.")
        List<DutyChannel> channels,

        List<DutyView> duties) {}
