package vn.loa.reading.preflight;

import vn.loa.problem.Language;

/**
 * What a paper is checked for. {0} is what the paper has, {1} what it should have; a rule with two wordings uses the second where the
 * paper has nothing.
 */
public enum PaperRule {
    PAGE_SIZE(
            "Khổ giấy",
            "Page size",
            Basis.FORM,
            "Khổ giấy {0}; quy định là A4 ({1}).",
            "The page is {0}; A4 ({1}) is prescribed."),
    MARGINS("Lề trang", "Margins", Basis.FORM, "Lề {0}; quy định {1}.", "Margin {0}; {1} is prescribed."),
    FONT("Phông chữ", "Font", Basis.FORM, "Phông chữ {0}; quy định là {1}.", "The font is {0}; {1} is prescribed."),
    FONT_SIZE(
            "Cỡ chữ",
            "Size of letters",
            Basis.FORM,
            "Cỡ chữ phần nội dung {0}; quy định {1}.",
            "The text is set in {0}; {1} is prescribed."),
    NATION(
            "Quốc hiệu",
            "Name of the state",
            Basis.FORM,
            "Quốc hiệu ghi “{0}”; phải là “{1}”.",
            "The name of the state reads “{0}”; it is “{1}”."),
    MOTTO("Tiêu ngữ", "Motto", Basis.FORM, "Tiêu ngữ ghi “{0}”; phải là “{1}”.", "The motto reads “{0}”; it is “{1}”."),
    LETTERS(
            "Kiểu chữ các thành phần",
            "Style of the parts",
            Basis.FORM,
            "“{0}” phải trình bày {1}.",
            "“{0}” has to be {1}."),
    ISSUER(
            "Cơ quan ban hành",
            "Issuer",
            Basis.FORM,
            "Cơ quan ban hành ghi “{0}”; đơn vị là “{1}”.",
            "The issuer reads “{0}”; the unit is “{1}”."),
    NUMBER(
            "Số, ký hiệu",
            "Number and notation",
            Basis.FORM,
            "Số, ký hiệu ghi “{0}”; phải ghi “{1}”.",
            "The number reads “{0}”; it is written “{1}”."),
    PLACE_AND_DATE(
            "Địa danh và thời gian",
            "Place and date",
            Basis.FORM,
            "Địa danh, thời gian ghi “{0}”; phải ghi “{1}”.",
            "Place and date read “{0}”; they are written “{1}”."),
    TITLE(
            "Tên loại và trích yếu",
            "Kind and subject",
            Basis.FORM,
            "Tên loại văn bản: “{0}”; phải có {1}.",
            "Kind of document: “{0}”; {1} is required."),
    SIGNING_AUTHORITY(
            "Thẩm quyền ký",
            "Signing authority",
            Basis.FORM,
            "Thẩm quyền ký ghi “{0}”; phải ghi “{1}”.",
            "The signing authority reads “{0}”; it is written “{1}”."),
    RECIPIENTS(
            "Nơi nhận",
            "Recipients",
            Basis.FORM,
            "Nơi nhận ghi “{0}”; phải ghi “{1}”.",
            "The recipients read “{0}”; they are written “{1}”."),
    LEGAL_BASES(
            "Căn cứ ban hành",
            "Legal bases",
            Basis.FORM,
            "Căn cứ kết thúc “{0}”; phải kết thúc “{1}”.",
            "The basis ends “{0}”; it ends “{1}”."),
    NUMBERING(
            "Số thứ tự các mục",
            "Numbering",
            Basis.FORM,
            "Mục đánh số “{0}”; theo thứ tự phải là “{1}”.",
            "An item is numbered “{0}”; in its order it is “{1}”."),
    CITATION_IN_FORCE(
            "Hiệu lực của văn bản viện dẫn",
            "Cited law in force",
            Basis.REGISTER,
            "{0} không còn hiệu lực vào ngày của văn bản; hãy xem {1}.",
            "{0} is not in force on the paper's day; see {1}."),
    CITATION(
            "Văn bản viện dẫn",
            "Citations",
            Basis.REGISTER,
            "Viện dẫn ghi “{0}”; sổ văn bản ghi “{1}”.",
            "The citation reads “{0}”; the register says “{1}”."),
    FIGURES(
            "Số liệu",
            "Figures",
            Basis.ITSELF,
            "Số liệu ghi {0}; chỗ khác trong văn bản là {1}.",
            "The figure is {0}; elsewhere in the paper it is {1}."),
    COMMUNE(
            "Tên đơn vị",
            "Name of the unit",
            Basis.KNOWN,
            "Văn bản ghi “{0}”; đơn vị là “{1}”.",
            "The paper says “{0}”; the unit is “{1}”."),
    BODIES(
            "Cơ quan đã kết thúc hoạt động",
            "Bodies that have ended",
            "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
            "“{0}” là cơ quan cấp huyện, đã kết thúc hoạt động từ ngày 01/7/2025; hãy ghi {1}.",
            "“{0}” is of a district; districts ended on 1 July 2025. Name {1}."),
    YEAR(
            "Năm",
            "Year",
            Basis.ITSELF,
            "Văn bản ghi “{0}”; năm của văn bản là {1}.",
            "The paper says “{0}”; its year is {1}."),
    NAMES(
            "Tên người, tên cơ quan",
            "Names",
            Basis.KNOWN,
            "Tên ghi “{0}”; Loa có “{1}”.",
            "The name reads “{0}”; Loa knows “{1}”."),
    TYPING(
            "Lỗi gõ",
            "Typing",
            Basis.FORM,
            "Dấu câu ghi “{0}”; phải ghi “{1}”.",
            "The punctuation reads “{0}”; it is written “{1}”.");

    private static final String NOTHING_VI = "(không có)";
    private static final String NOTHING_EN = "(nothing)";

    private final String nameVi;
    private final String nameEn;
    private final String basis;
    private final String vi;
    private final String en;

    PaperRule(String nameVi, String nameEn, String basis, String vi, String en) {
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.basis = basis;
        this.vi = vi;
        this.en = en;
    }

    public String called(Language language) {
        return language.say(nameVi, nameEn);
    }

    /** The law or the comparison behind it. */
    public String basis(Language language) {
        return switch (basis) {
            case Basis.REGISTER -> language.say("Sổ văn bản", "The register of documents");
            case Basis.ITSELF ->
                language.say("So các phần của văn bản với nhau", "The paper's parts against each other");
            case Basis.KNOWN -> language.say("Danh mục của đơn vị trong Loa", "What Loa knows of the unit");
            default -> basis;
        };
    }

    String says(Language language, String written, String expected) {
        var nothing = language.say(NOTHING_VI, NOTHING_EN);
        return language.say(vi, en, written.isEmpty() ? nothing : written, expected.isEmpty() ? nothing : expected);
    }

    private static final class Basis {
        static final String FORM = "Nghị định 30/2020/NĐ-CP, Phụ lục I";
        static final String REGISTER = "REGISTER";
        static final String ITSELF = "ITSELF";
        static final String KNOWN = "KNOWN";
    }
}
