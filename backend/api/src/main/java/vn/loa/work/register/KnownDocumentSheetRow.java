package vn.loa.work.register;

import java.time.LocalDate;
import vn.loa.kernel.table.Heading;
import vn.loa.problem.Language;

/** A document of the register as a line of a sheet. */
record KnownDocumentSheetRow(
        @Heading(vi = "Số, ký hiệu", en = "Number") String number,
        @Heading(vi = "Ngày ban hành", en = "Issued on") LocalDate issuedOn,
        @Heading(vi = "Cơ quan ban hành", en = "Issuer") String issuer,
        @Heading(vi = "Loại", en = "Kind") String kind,
        @Heading(vi = "Trích yếu", en = "Title") String title,
        @Heading(vi = "Hiệu lực", en = "Force") String force,

        @Heading(vi = "Có hiệu lực từ", en = "In force from")
        LocalDate inForceFrom,

        @Heading(vi = "Hết hiệu lực sau", en = "In force to")
        LocalDate inForceTo,

        @Heading(vi = "Thay bằng", en = "Replaced by") String replacedBy,
        @Heading(vi = "Sửa đổi bởi", en = "Amended by") String amendedBy,
        @Heading(vi = "Nguồn", en = "Source") String source,
        @Heading(vi = "Đối chiếu ngày", en = "Checked on") LocalDate checkedOn,
        @Heading(vi = "Sổ của", en = "Register of") String unit) {
    static KnownDocumentSheetRow of(KnownDocumentView document, Language language) {
        return new KnownDocumentSheetRow(
                document.number(),
                document.issuedOn(),
                document.issuer(),
                document.kind().vietnamese(),
                document.title(),
                force(document.force(), language),
                document.inForceFrom(),
                document.inForceTo(),
                document.replacedBy(),
                String.join("; ", document.amendedBy()),
                document.source(),
                document.checkedOn(),
                document.unit().name());
    }

    private static String force(Force force, Language language) {
        return switch (force) {
            case IN_FORCE -> language.say("Còn hiệu lực", "In force");
            case AMENDED -> language.say("Đã được sửa đổi, bổ sung", "Amended");
            case NOT_YET_IN_FORCE -> language.say("Chưa có hiệu lực", "Not yet in force");
            case NO_LONGER_IN_FORCE -> language.say("Hết hiệu lực", "No longer in force");
            case REPLACED, UNCHECKED -> language.say("Chưa đối chiếu", "Not checked");
        };
    }
}
