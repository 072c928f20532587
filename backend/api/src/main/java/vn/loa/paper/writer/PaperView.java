package vn.loa.paper.writer;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An official paper before it has a format: the preview on screen, the DOCX, the HTML and so the PDF are all made from this, and say the same.
 * What is not known yet (number, date, signer) stays blank as on a draft; nothing is invented.
 */
record PaperView(
        @Nullable
        @Schema(
                description = "Cơ quan chủ quản, chữ in hoa. / The superior body, in capitals.",
                examples = "ỦY BAN NHÂN DÂN HUYỆN ĐỨC THỌ")
        String superior,

        @Schema(examples = "ỦY BAN NHÂN DÂN XÃ LIÊN MINH") String issuer,
        @Schema(examples = "Số: 15/BC-UBND") String number,

        @Schema(examples = "Liên Minh, ngày 18 tháng 3 năm 2022")
        String placeAndDate,

        @Schema(examples = "BÁO CÁO") String kind,

        @Schema(examples = "Kết quả tuyên truyền cải cách hành chính quý I năm 2022")
        String subject,

        List<PaperBlock> blocks,

        @Schema(examples = "[\"TM. ỦY BAN NHÂN DÂN\", \"CHỦ TỊCH\"]")
        List<String> authority,

        @Nullable @Schema(examples = "Nguyễn Văn Minh") String signer,

        @Schema(examples = "[\"UBND huyện;\", \"Lưu: VT.\"]")
        List<String> recipients,

        List<PaperAnnex> annexes) {
    PaperView {
        superior = Papers.clean(superior);
        issuer = Papers.clean(issuer);
        number = Papers.clean(number);
        placeAndDate = Papers.clean(placeAndDate);
        subject = Papers.clean(subject);
        authority = authority.stream().map(Papers::clean).toList();
        signer = Papers.clean(signer);
        recipients = recipients.stream().map(Papers::clean).toList();
    }
}
