package vn.loa.work.budget;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of a list of expenditures. */
public class ExpenditureFilter {
    @QueryParam("line")
    public UUID line;

    @QueryParam("activity")
    public UUID activity;

    @QueryParam("missingVoucher")
    @Parameter(description = "Chỉ các khoản chưa (hoặc đã) có chứng từ. / Only those without (or with) a voucher.")
    public Boolean missingVoucher;

    @QueryParam("voided")
    public Boolean voided;

    @QueryParam("from")
    public LocalDate from;

    @QueryParam("to")
    public LocalDate to;
}
