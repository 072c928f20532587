package vn.loa.work.channel;

import static vn.loa.people.access.Action.CHANNEL_EDIT;
import static vn.loa.people.access.Action.CHANNEL_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.reading.term.ChannelGroup;
import vn.loa.reading.term.ChannelType;

@Path("/channels")
@Tag(name = "channels", description = "Hình thức, kênh tuyên truyền / Channels")
@Authenticated
@Transactional
class ChannelResource {
    @Inject
    Channels channels;

    @GET
    @Operation(summary = "Danh sách kênh / List channels")
    public Page<ChannelView> list(
            @RestQuery UUID unit,
            @RestQuery String q,
            @RestQuery ChannelGroup group,
            @RestQuery ChannelType type,
            @RestQuery Boolean retired,
            @BeanParam Paging paging) {
        return channels.list(unit, q, group, type, retired, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Tạo kênh / Create a channel")
    public RestResponse<ChannelView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid ChannelDraft draft) {
        var channel = channels.create(null, draft);
        return Created.at("channels", channel.id(), channels.view(channel));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một kênh / Read a channel")
    public ChannelView get(@RestPath UUID id) {
        return channels.view(channels.get(id, CHANNEL_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Sửa kênh / Edit a channel")
    public ChannelView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ChannelDraft draft) {
        return channels.view(channels.edit(channels.get(id, CHANNEL_EDIT, ifMatch), draft));
    }

    @PUT
    @Path("/{id}/retirement")
    @Operation(summary = "Cho kênh ngừng hoạt động / Retire a channel")
    public ChannelView retire(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return channels.view(channels.retire(channels.get(id, CHANNEL_EDIT, ifMatch)));
    }

    @DELETE
    @Path("/{id}/retirement")
    @Operation(summary = "Cho kênh hoạt động lại / Reinstate a channel")
    public ChannelView reinstate(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return channels.view(channels.reinstate(channels.get(id, CHANNEL_EDIT, ifMatch)));
    }
}
