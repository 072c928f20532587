package vn.loa.paper.binder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a binder would hold, told before it is downloaded. */
record BinderView(
        @Schema(examples = "ho-so-kiem-chung-bao-cao-21-BC-UBND.zip")
        String fileName,

        @Schema(description = "Số văn bản đã ký. / Signed papers.", examples = "1")
        int papers,

        @Schema(description = "Số tệp kiểm chứng. / Files of evidence.", examples = "12")
        int files,

        @Schema(description = "Tổng số byte của các tệp kiểm chứng. / Bytes of these files.", examples = "34500000")
        long bytes,

        @Schema(description = "Số đường dẫn, chỉ ghi trong mục lục. / Links, which only the index has.", examples = "2")
        int links,

        @Schema(
                description = "Số tài liệu kiểm chứng người gọi không được xem. / Evidence the caller may not see.",
                examples = "0")
        int withheld,

        @Schema(
                description =
                        "Số tài liệu kiểm chứng thêm sau khi chốt số liệu, không kèm theo. / Evidence added after the figures were frozen, left out.",
                examples = "0")
        int later) {}
