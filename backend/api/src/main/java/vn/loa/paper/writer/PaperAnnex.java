package vn.loa.paper.writer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annex of a paper, on separate sheets after the signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần III). */
record PaperAnnex(
        @Schema(examples = "Phụ lục") String label,

        @Schema(examples = "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH")
        String title,

        @Schema(
                description = "Văn bản mà phụ lục kèm theo. / The paper it belongs to.",
                examples =
                        "(Kèm theo Kế hoạch số 15/KH-UBND ngày 18 tháng 3 năm 2022 của Ủy ban nhân dân xã Liên Minh)")
        String reference,

        Orientation orientation,
        List<PaperBlock> blocks) {
    enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    PaperAnnex {
        title = Papers.clean(title);
        reference = Papers.clean(reference);
    }

    /** One ruled table, with the long side of the sheet below. */
    static PaperAnnex wide(String title, String reference, PaperBlock table) {
        return new PaperAnnex("Phụ lục", title, reference, Orientation.LANDSCAPE, List.of(table));
    }

    /** The same as one of several. */
    PaperAnnex labelled(String label) {
        return new PaperAnnex(label, title, reference, orientation, blocks);
    }

    boolean landscape() {
        return orientation == Orientation.LANDSCAPE;
    }
}
