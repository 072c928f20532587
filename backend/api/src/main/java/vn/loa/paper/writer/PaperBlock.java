package vn.loa.paper.writer;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One block of a paper's body; {@code type} decides which members are present. */
record PaperBlock(
        Type type,

        @Nullable
        @Schema(
                description = "Cấp của mục: 1 cho “I.”, 2 cho “1.”; không có khi đoạn không thuộc mục nào. / "
                        + "How deep: 1 for “I.”, 2 for “1.”; absent for text outside the sections.")
        Integer level,

        @Nullable
        @Schema(
                description =
                        "Ký hiệu như đã viết, cũng đứng đầu `text`. / The label as written, which `text` begins with.",
                examples = "đ)")
        String label,

        @Nullable String text,
        @Nullable List<String> columns,

        @Nullable
        @Schema(description = "Phần trăm bề rộng của từng cột. / Each column's share of the width, in per cent.")
        List<Integer> widths,

        @Nullable @Schema(description = "Cột nào căn giữa. / Which columns are centred.")
        List<Boolean> centred,

        @Nullable List<List<String>> rows) {
    enum Type {
        HEADING,
        PARAGRAPH,
        /** A legal basis ("Căn cứ …;"), in italics. */
        BASIS,
        TABLE
    }

    PaperBlock {
        label = Papers.clean(label);
        text = Papers.clean(text);
        rows = rows == null
                ? null
                : rows.stream()
                        .map(row -> row.stream().map(Papers::clean).toList())
                        .toList();
    }

    static PaperBlock paragraph(String text) {
        return text(Type.PARAGRAPH, null, null, text);
    }

    /** @param label as written, in front of the text; null where there is none */
    static PaperBlock text(Type type, Integer level, String label, String text) {
        return new PaperBlock(type, level, label, label == null ? text : label + " " + text, null, null, null, null);
    }

    /** @param widths per cent, together 100 */
    static PaperBlock table(
            List<String> columns, List<Integer> widths, List<Boolean> centred, List<List<String>> rows) {
        return new PaperBlock(Type.TABLE, null, null, null, columns, widths, centred, rows);
    }

    /** The text without the label it begins with. */
    String bare() {
        return label == null ? text : text.substring(label.length() + 1);
    }
}
