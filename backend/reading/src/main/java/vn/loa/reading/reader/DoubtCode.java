package vn.loa.reading.reader;

import vn.loa.problem.Language;

/** Why a person should check a proposed piece before accepting it. In the wording {0} is the written value, {1} the compared value. */
public enum DoubtCode {
    HEADER_MISSING(
            "Không thấy phần đầu văn bản (cơ quan, số, ngày).", "No letterhead was found (issuer, number, date)."),
    SIGNATURE_MISSING("Không thấy phần ký.", "No signature block was found."),
    RECIPIENTS_MISSING("Không thấy nơi nhận.", "No recipients were found."),
    YEAR_MISSING("Không thấy năm của kế hoạch.", "The plan's year was not found."),
    YEARS_DIFFER("Văn bản nhắc hai năm khác nhau: {0} và {1}.", "The document names two years: {0} and {1}."),
    UNIT_DIFFERS("Văn bản là của {0}, không phải {1}.", "The document is of {0}, not of {1}."),
    DATE_BLANK("Ngày văn bản còn để trống.", "The document's date is blank."),
    NUMBER_BLANK("Số văn bản còn để trống.", "The document number is blank."),
    NUMBER_REVERSED("Ký hiệu “{0}” viết ngược; có thể là “{1}”.", "The notation “{0}” is reversed; possibly “{1}”."),
    PERHAPS_A_PART(
            "Có thể mới chỉ là những trang đầu: không thấy phần tổ chức thực hiện, nơi nhận và phần ký.",
            "Perhaps only the first pages: the part on organisation, the recipients and the signature are missing."),
    PAGE_NOT_RECOGNISED(
            "Trang {0} không nhận dạng được chữ; hãy xem trang này trong bản gốc.",
            "The text of page {0} could not be recognised; look at that page in the original."),
    ANNEX_IS_PROGRAMME(
            "Phụ lục là chương trình theo giờ, không lấy thành nhiệm vụ.",
            "The annex is a programme of times; no tasks were made of it."),
    NOT_UNDERSTOOD("Chưa đọc được thành mục nào: {0}", "Nothing was made of this: {0}"),
    LABEL_REPEATED("Ký hiệu “{0}” lặp lại.", "The label “{0}” is repeated."),
    LABEL_SKIPPED("Từ “{1}” nhảy đến “{0}”.", "The labels jump from “{1}” to “{0}”."),
    LABEL_MISREAD("Ký hiệu ghi “{0}”, có thể là “{1}”.", "The label reads “{0}”, possibly “{1}”."),
    TEXT_CUT_SHORT("Câu dừng giữa chừng.", "The sentence breaks off."),
    TEXT_DAMAGED("Chữ bị mất dấu hoặc nhận dạng sai.", "Marks are lost or letters misread."),
    LEAD_INFERRED(
            "Không ghi “chủ trì”; suy ra từ chỗ đứng trong văn bản.", "No lead is written; inferred from its place."),
    LEAD_MISSING("Chưa rõ ai chủ trì.", "Nobody is named as the lead."),
    RECURRENCE_INFERRED("Định kỳ suy từ “{0}”.", "The recurrence is inferred from “{0}”."),
    DEADLINE_UNCLEAR("Thời hạn “{0}” không rõ ngày.", "The deadline “{0}” names no day."),
    TARGET_WITHOUT_NUMBER("Chỉ tiêu không nêu số để theo dõi.", "The target gives no number to follow."),
    FUNDING_WITHOUT_AMOUNT("Không nêu số tiền.", "No amount is given."),
    FUNDING_AMOUNT_UNCLEAR("Chưa rõ “{0}” thuộc nguồn nào.", "It is not clear to which source “{0}” belongs."),
    CHANNEL_UNCLEAR("Chưa rõ hình thức nào trong danh mục.", "It is not clear which channel this is."),
    PARTY_OUTSIDE("Đầu mối ngoài xã.", "A party outside the commune."),
    PARTY_AMBIGUOUS(
            "“{0}” có thể là: {1}. Hãy chọn đầu mối của đơn vị.", "“{0}” may mean: {1}. Choose the unit's assignee."),
    CITATION_NUMBER_DIFFERS("Văn bản ghi số {0}; sổ văn bản ghi {1}.", "Written as {0}; the register says {1}."),
    CITATION_DATE_DIFFERS("Văn bản ghi ngày {0}; sổ văn bản ghi {1}.", "Dated {0} as written; {1} in the register."),
    CITATION_ISSUER_DIFFERS(
            "Văn bản ghi cơ quan {0}; sổ văn bản ghi {1}.", "By {0} as written; by {1} in the register."),
    CITATION_DATE_IMPOSSIBLE("Không có ngày {0}.", "There is no day {0}."),
    CITATION_NO_LONGER_IN_FORCE("{0} đã hết hiệu lực{1}.", "{0} is no longer in force{1}.");

    private final String vi;
    private final String en;

    DoubtCode(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** The doubt as text for a person. */
    public String says(Language language, String written, String known) {
        return language.say(vi, en, written == null ? "…" : written, known == null ? "" : known);
    }
}
