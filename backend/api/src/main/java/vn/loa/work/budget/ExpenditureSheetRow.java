package vn.loa.work.budget;

import java.time.LocalDate;
import vn.loa.kernel.table.Heading;
import vn.loa.problem.Language;

/** An expenditure as a line of a sheet. */
record ExpenditureSheetRow(
        @Heading(vi = "Ngày chi", en = "Day") LocalDate on,
        @Heading(vi = "Khoản mục", en = "Line") String line,
        @Heading(vi = "Nguồn", en = "Source") String source,

        @Heading(vi = "Số tiền (đồng)", en = "Amount (đồng)")
        long amount,

        @Heading(vi = "Người nhận", en = "Payee") String payee,
        @Heading(vi = "Số chứng từ", en = "Voucher") String voucher,
        @Heading(vi = "Hoạt động", en = "Activity") String activity,
        @Heading(vi = "Ghi chú", en = "Note") String note,
        @Heading(vi = "Người ghi", en = "Recorded by") String recordedBy,
        @Heading(vi = "Lý do hủy", en = "Why voided") String voidReason) {
    static ExpenditureSheetRow of(ExpenditureView expenditure, Language language) {
        return new ExpenditureSheetRow(
                expenditure.on(),
                expenditure.line().name(),
                expenditure.source().called(language),
                expenditure.amount(),
                expenditure.payee(),
                expenditure.voucher(),
                expenditure.activity() == null ? null : expenditure.activity().name(),
                expenditure.note(),
                expenditure.recordedBy(),
                expenditure.voidReason());
    }
}
