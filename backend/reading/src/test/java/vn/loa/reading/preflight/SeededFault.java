package vn.loa.reading.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One mistake that offices send papers back for, and the rule that has to find it. */
enum SeededFault {
    PAGE_LETTER(PaperRule.PAGE_SIZE, paper -> {
        paper.width = 216;
        paper.height = 279;
    }),
    MARGIN_LEFT(PaperRule.MARGINS, paper -> paper.left = 20),
    MARGIN_RIGHT(PaperRule.MARGINS, paper -> paper.right = 25),
    MARGIN_TOP(PaperRule.MARGINS, paper -> paper.top = 12.7),
    FONT(PaperRule.FONT, paper -> paper.font = "Calibri"),
    SIZE(PaperRule.FONT_SIZE, paper -> paper.points = 12),
    NATION(PaperRule.NATION, paper -> paper.nation = "CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM"),
    MOTTO(PaperRule.MOTTO, paper -> paper.motto = "Độc lập – Tự Do – Hạnh Phúc"),
    NATION_PLAIN(PaperRule.LETTERS, paper -> paper.nationBold = false),
    DATE_UPRIGHT(PaperRule.LETTERS, paper -> paper.dateItalic = false),
    ISSUER_OF_ANOTHER(PaperRule.ISSUER, paper -> paper.issuer = "ỦY BAN NHÂN DÂN\nXÃ TÂN LÂM HƯƠNG"),
    NUMBER_WITHOUT_ZERO(PaperRule.NUMBER, paper -> paper.number = paper.number.replaceFirst("\\d+", "7")),
    NOTATION_OF_ANOTHER_KIND(PaperRule.NUMBER, paper -> paper.number = paper.number.replaceFirst("/.*-", "/QĐ-")),
    NOTATION_REVERSED(PaperRule.NUMBER, paper -> paper.number = paper.number.replaceFirst("/(.*)-(.*)", "-$1/$2")),
    NUMBER_MISSING(PaperRule.NUMBER, paper -> paper.number = ""),
    DATE_WITHOUT_ZERO(
            PaperRule.PLACE_AND_DATE,
            paper -> paper.placeAndDate = paper.placeAndDate.replaceFirst("ngày \\d+", "ngày 5")),
    DATE_IMPOSSIBLE(
            PaperRule.PLACE_AND_DATE,
            paper -> paper.placeAndDate = paper.placeAndDate.replaceFirst("ngày .* năm", "ngày 31 tháng 6 năm")),
    PLACE_OF_ANOTHER(
            PaperRule.PLACE_AND_DATE,
            paper -> paper.placeAndDate = paper.placeAndDate.replaceFirst("^[^,]*", "Tân Lâm Hương")),
    KIND_MISSING(PaperRule.TITLE, paper -> paper.kind = ""),
    TM_MISSING(PaperRule.SIGNING_AUTHORITY, paper -> paper.authority.removeFirst()),
    KT_MISSING(
            PaperRule.SIGNING_AUTHORITY,
            paper -> paper.authority = new ArrayList<>(List.of("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH"))),
    TM_SHORT(PaperRule.SIGNING_AUTHORITY, paper -> paper.authority.set(0, "TM. UBND")),
    RECIPIENTS_MISSING(PaperRule.RECIPIENTS, paper -> paper.recipients.clear()),
    RECIPIENT_WITHOUT_END(PaperRule.RECIPIENTS, paper -> paper.recipients.set(0, "- UBND tỉnh (để báo cáo)")),
    FILE_COPY_MISSING(PaperRule.RECIPIENTS, paper -> paper.recipients.set(3, "- Cổng thông tin điện tử.")),
    BASIS_WITHOUT_END(
            PaperRule.LEGAL_BASES,
            paper -> paper.bases.set(0, paper.bases.getFirst().replaceFirst("[;.]$", ","))),
    NUMBER_SKIPPED(PaperRule.NUMBERING, paper -> replace(paper.text, "II. ", one -> one.replaceFirst("II", "III"))),
    DEAD_LAW(
            PaperRule.CITATION_IN_FORCE,
            paper -> paper.bases.addFirst(
                    "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa;")),
    CITATION_DATE(
            PaperRule.CITATION,
            paper -> paper.bases.replaceAll(one -> one.replaceFirst("ngày (\\d+)/(\\d+)/20", "ngày 1/$2/20"))),
    CITATION_ISSUER(
            PaperRule.CITATION, paper -> paper.bases.replaceAll(one -> one.replace("của Chính phủ", "của Bộ Nội vụ"))),
    TABLE_SUM(PaperRule.FIGURES, paper -> paper.table.set(2, List.of("2", "Pa nô, áp phích", "9.999.000"))),
    WORDS_OF_SUM(PaperRule.FIGURES, paper -> paper.text.replaceAll(one -> one.replaceFirst("triệu", "nghìn"))),
    TEXT_AGAINST_TABLE(
            PaperRule.FIGURES,
            paper -> paper.text.replaceAll(
                    one -> one.replaceFirst("(Tổng kinh phí[^0-9]*)[\\d.]+ đồng \\([^)]*\\)", "$199.000.000 đồng"))),
    COMMUNE_IN_TEXT(
            PaperRule.COMMUNE, paper -> paper.text.replaceAll(one -> one.replace(paper.unit, "xã Tân Lâm Hương"))),
    DISTRICT(PaperRule.BODIES, paper -> paper.recipients.set(0, "- UBND huyện Đức Thọ (để báo cáo);")),
    YEAR_OF_TITLE(PaperRule.YEAR, paper -> paper.subject = paper.subject.replace("2026", "2024")),
    YEAR_OF_DEADLINE(PaperRule.YEAR, paper -> {
        if (List.of("KẾ HOẠCH", "CHƯƠNG TRÌNH").contains(paper.kind)) {
            replace(paper.text, "trước ngày", one -> one.replaceFirst("/2026", "/2025"));
        } else {
            paper.subject = paper.subject.replace("2026", "2027");
        }
    }),
    SIGNER(PaperRule.NAMES, paper -> paper.signer = misspelt(paper.signer)),
    BODY_MISSPELT(PaperRule.NAMES, paper -> paper.text.replaceAll(one -> one.replace("Phụ nữ", "Phụ nử"))),
    LOOSE_COMMA(
            PaperRule.TYPING,
            paper -> paper.text.set(0, paper.text.getFirst().replaceFirst(" như sau:", " , như sau:")));

    final PaperRule rule;
    private final Consumer<SpecimenPaper> seed;

    SeededFault(PaperRule rule, Consumer<SpecimenPaper> seed) {
        this.rule = rule;
        this.seed = seed;
    }

    void into(SpecimenPaper paper) {
        seed.accept(paper);
    }

    private static void replace(List<String> lines, String with, UnaryOperator<String> change) {
        lines.replaceAll(one -> one.contains(with) ? change.apply(one) : one);
    }

    /** The last name with another tone. */
    private static String misspelt(String name) {
        int at = name.lastIndexOf(' ') + 1;
        var last = name.substring(at)
                .replaceFirst("A", "Ả")
                .replaceFirst("[aáàảãạ]", "ẫ")
                .replaceFirst("[uúùủũụ]", "ữ")
                .replaceFirst("[iíìỉĩị]", "ỉ")
                .replaceFirst("[ăắằ]", "ẵ")
                .replaceFirst("[ươớơ]", "ở");
        return name.substring(0, at) + last;
    }
}
