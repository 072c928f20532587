package vn.loa.people.unit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/unit-reorganisations")
@Tag(name = "units")
@Authenticated
@Transactional
class ReorganisationResource {
    @Inject
    Reorganisations reorganisations;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @POST
    @Operation(
            summary = "Nhập hoặc chia đơn vị / Merge or split units",
            description =
                    "Ngày có hiệu lực có thể ở tương lai; `dryRun` chỉ xem trước. Người của đơn vị mới đọc được văn bản đã ban hành của đơn vị cũ. / "
                            + "The day may be to come; `dryRun` only looks. People of the new unit read what the old one issued.")
    public ReorganisationView enter(@RestQuery boolean dryRun, @NotNull @Valid ReorganisationDraft draft) {
        var view = reorganisations.carryOut(draft);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return view;
    }
}
