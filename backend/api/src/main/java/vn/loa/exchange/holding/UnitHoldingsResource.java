package vn.loa.exchange.holding;

import static vn.loa.people.access.Action.UNIT_EDIT;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.people.unit.Units;

@Path("/units/{id}/holdings")
@Tag(name = "units")
@Authenticated
@Transactional
class UnitHoldingsResource {
    @Inject
    Units units;

    @Inject
    Holdings holdings;

    @GET
    @Operation(
            summary = "Đơn vị đang có những gì / What a unit has",
            description =
                    "Xem trước khi nhập, chia: không có gì tự chuyển đi. / Look before a merge or split: nothing moves by itself.")
    public UnitHoldingsView get(@RestPath UUID id) {
        return holdings.of(units.get(id, UNIT_EDIT));
    }
}
