package vn.loa.exchange.calendar;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.*;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/me/calendar-links")
@Tag(name = "me")
@Authenticated
@Transactional
class CalendarLinkResource {
    @Inject
    CalendarLinks links;

    @GET
    @Operation(summary = "Các địa chỉ lịch của mình / One's own calendar addresses")
    public CalendarLinkList list() {
        return links.own();
    }

    @POST
    @Operation(
            summary = "Tạo một địa chỉ lịch / Make a calendar address",
            description =
                    "Mã bí mật chỉ có trong câu trả lời này, nên gửi lại là một địa chỉ khác. / Its secret is in this answer alone, so that sending again makes another.")
    public CalendarLinkView make(@NotNull @Valid CalendarLinkDraft draft) {
        return links.make(draft);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Thu hồi một địa chỉ lịch / Revoke a calendar address",
            description = "Có hiệu lực từ lần đọc kế tiếp. / It opens nothing from the next read on.")
    public void revoke(@RestPath UUID id) {
        links.revoke(id);
    }
}
