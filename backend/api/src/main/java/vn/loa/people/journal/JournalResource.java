package vn.loa.people.journal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;

@Path("/journal")
@Tag(name = "journal", description = "Nhật ký / Journal")
@Authenticated
@Transactional
class JournalResource {
    @Inject
    Chains chains;

    @Inject
    Verifier verifier;

    @Inject
    PaperStatements statements;

    @GET
    @Operation(
            summary = "Nhật ký của một đơn vị, mới nhất trước / A unit's journal, newest first",
            description =
                    "`unit` bỏ được khi chỉ đọc được nhật ký của một đơn vị; `from`, `to` là ngày, tính cả hai đầu. / `unit` may be left out by who can read one unit's journal only; `from` and `to` are days, both included.")
    public Page<EntryView> list(
            @RestQuery UUID unit,
            @RestQuery String noun,
            @RestQuery UUID subject,
            @RestQuery UUID actor,
            @RestQuery LocalDate from,
            @RestQuery LocalDate to,
            @BeanParam Paging paging) {
        return chains.list(chains.get(unit), new Chains.Filter(noun, subject, actor, from, to), paging);
    }

    @GET
    @Path("/verification")
    @Operation(
            summary = "Kiểm tra nhật ký còn nguyên vẹn / Verify that the journal is whole",
            description =
                    "Tính lại chuỗi băm: phát hiện sửa, xóa và cắt đuôi. / Re-hashes the chain: finds edits, deletions and a cut tail.")
    public Verification verify(@RestQuery UUID unit) {
        return verifier.verify(chains.get(unit).unitId());
    }

    @GET
    @Path("/verification/paper")
    @Operation(
            summary =
                    "Đối chiếu nhật ký với mã trên một văn bản đã ký / Hold the journal against the code on a signed paper",
            description =
                    "`statement` là chữ trong mã QR trang 1. Văn bản đã rời cơ quan không sửa theo được, nên nhật ký bị viết lại, dù đã tính lại băm, sẽ lộ. / "
                            + "`statement` is the text of the QR code on page 1. Papers that left the house cannot be changed, so a journal that was written anew shows, hashes and all.")
    public StatementCheckView paper(@RestQuery @NotNull String statement) {
        return statements.check(statement);
    }
}
