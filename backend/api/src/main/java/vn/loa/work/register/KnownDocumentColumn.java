package vn.loa.work.register;

import vn.loa.kernel.file.SheetColumns;

/** A column of a sheet of documents, found by its header in either language. */
enum KnownDocumentColumn implements SheetColumns.Column {
    NUMBER("Số ký hiệu", 100, "so.*hieu|number"),
    DAY("Ngày ban hành", 100, "ngay ban hanh|ngay van ban|issued on|date"),
    ISSUER("Cơ quan ban hành", 200, "co quan.*|noi ban hanh|issuer"),
    TITLE("Trích yếu", 1000, "trich yeu.*|ten.*|title"),
    KIND("Loại văn bản", 100, "loai.*|kind"),
    FROM("Hiệu lực từ", 100, "(co )?hieu luc( tu.*)?|ngay co hieu luc|in force from"),
    TO("Hiệu lực đến", 100, "hieu luc den.*|(ngay )?het hieu luc|in force to"),
    REPLACED_BY("Thay bằng", 100, "(duoc )?thay.*|replaced by"),
    AMENDED_BY("Sửa đổi, bổ sung bởi", 1000, "(duoc )?sua doi.*|amended by"),
    SOURCE("Nguồn", 1000, "nguon.*|source"),
    CHECKED("Ngày đối chiếu", 100, "(ngay )?doi chieu.*|checked on");

    private final SheetColumns.Heading heading;

    KnownDocumentColumn(String name, int longest, String pattern) {
        heading = new SheetColumns.Heading(name, longest, pattern);
    }

    @Override
    public SheetColumns.Heading heading() {
        return heading;
    }
}
