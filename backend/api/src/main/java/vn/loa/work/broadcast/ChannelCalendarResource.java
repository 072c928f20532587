package vn.loa.work.broadcast;

import static vn.loa.people.access.Action.UNIT_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.people.unit.Units;

@Path("/channel-calendar")
@Tag(name = "broadcasts")
@Authenticated
@Transactional
class ChannelCalendarResource {
    @Inject
    Units units;

    @Inject
    ChannelCalendar calendar;

    @GET
    @Operation(
            summary = "Lịch kênh của một đơn vị trong một số ngày / A unit's channels over some days",
            description =
                    "Mục đã xếp, hoạt động đã ghi và khung giờ còn trống; nhiều nhất 92 ngày. / What is planned, what was done, and the slots still empty; at most 92 days.")
    public ChannelCalendarView get(
            @RestQuery @NotNull UUID unit,
            @RestQuery @Parameter(description = "Chỉ kênh này. / This channel only.") UUID channel,
            @RestQuery @NotNull @Parameter(example = "2024-03-11") LocalDate from,
            @RestQuery @NotNull @Parameter(example = "2024-03-17") LocalDate to) {
        return calendar.of(units.get(unit, UNIT_READ), channel, from, to);
    }
}
