package vn.loa.reading.text;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Documents by their symbol: "Nghị định 61/2018/NĐ-CP" is "Nghị định số sáu mươi mốt năm hai nghìn không trăm mười tám của Chính phủ". A
 * symbol with a part that is not known here, or that contradicts the words around it, stays as it stands.
 */
final class SpokenCitation {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("NQ", "Nghị quyết"),
            Map.entry("NĐ", "Nghị định"),
            Map.entry("QĐ", "Quyết định"),
            Map.entry("CT", "Chỉ thị"),
            Map.entry("TT", "Thông tư"),
            Map.entry("TTLT", "Thông tư liên tịch"),
            Map.entry("KH", "Kế hoạch"),
            Map.entry("HD", "Hướng dẫn"),
            Map.entry("TB", "Thông báo"),
            Map.entry("BC", "Báo cáo"),
            Map.entry("TTr", "Tờ trình"),
            Map.entry("CTr", "Chương trình"),
            Map.entry("CTPH", "Chương trình phối hợp"),
            Map.entry("ĐA", "Đề án"),
            Map.entry("KL", "Kết luận"),
            Map.entry("QC", "Quy chế"),
            Map.entry("QyĐ", "Quy định"),
            Map.entry("QĐi", "Quy định"),
            Map.entry("GM", "Giấy mời"),
            Map.entry("CĐ", "Công điện"),
            Map.entry("CV", "Công văn"));

    private static final Map<String, String> ISSUERS = Map.ofEntries(
            Map.entry("CP", "Chính phủ"),
            Map.entry("TTg", "Thủ tướng Chính phủ"),
            Map.entry("QH", "Quốc hội"),
            Map.entry("UBTVQH", "Ủy ban Thường vụ Quốc hội"),
            Map.entry("TW", "Trung ương"),
            Map.entry("UBND", "Ủy ban nhân dân"),
            Map.entry("HĐND", "Hội đồng nhân dân"),
            Map.entry("ĐU", "Đảng ủy"),
            Map.entry("HU", "Huyện ủy"),
            Map.entry("BCĐ", "Ban Chỉ đạo"),
            Map.entry("MTTQ", "Mặt trận Tổ quốc"),
            Map.entry("VPCP", "Văn phòng Chính phủ"),
            Map.entry("BNV", "Bộ Nội vụ"),
            Map.entry("BTP", "Bộ Tư pháp"),
            Map.entry("BCA", "Bộ Công an"),
            Map.entry("BQP", "Bộ Quốc phòng"),
            Map.entry("BYT", "Bộ Y tế"),
            Map.entry("BCT", "Bộ Công Thương"),
            Map.entry("BGDĐT", "Bộ Giáo dục và Đào tạo"),
            Map.entry("BKHCN", "Bộ Khoa học và Công nghệ"),
            Map.entry("BTTTT", "Bộ Thông tin và Truyền thông"),
            Map.entry("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
            Map.entry("SNV", "Sở Nội vụ"),
            Map.entry("STP", "Sở Tư pháp"),
            Map.entry("SKHCN", "Sở Khoa học và Công nghệ"),
            Map.entry("SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch"));

    /** Bodies there is one of: if the text names the issuer, it must be this one. */
    private static final Set<String> ONLY =
            Set.of("Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Ủy ban Thường vụ Quốc hội");

    private static final String PART = "\\p{Lu}[\\p{L}&]{0,15}\\d{0,2}";
    private static final String DAY =
            "(?<on>,?[ ](?:ký[ ]|ban hành[ ])?ngày[ ]\\d{1,2}(?:[ ]?[/.-][ ]?\\d{1,2}[ ]?[/.-][ ]?\\d{4}|[ ]tháng[ ]\\d{1,2}[ ]năm[ ]\\d{4}))?";
    private static final String BY =
            "(?<by>,?[ ]của[ ](?<issuer>Chính phủ|Thủ tướng Chính phủ|Thủ tướng|Ủy ban Thường vụ Quốc hội|Quốc hội)(?!\\p{L}))?";
    private static final String SYMBOL = "(?<n>\\d{1,5}[a-zA-Z]?)(?:/(?<year>(?:19|20)\\d\\d))?"
            + "[ ]?[/-][ ]?(?<notation>" + PART + "(?:[ ]?[-–/][ ]?" + PART + "){0,4})(?![\\p{L}\\p{N}])";

    private static final Pattern OF = Pattern.compile(",?[ ]của[ ]");
    private static final Pattern NUMBER = Pattern.compile("(?iu)số[ ]*:?[ ]*$");

    /** A kind of document as it may stand before a number. */
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?<kind>nghị quyết(?: liên tịch)?|nghị định|quyết định|chỉ thị|thông tư(?: liên tịch)?|kế hoạch|hướng dẫn|"
                    + "thông báo|báo cáo|tờ trình|chương trình|đề án|kết luận|quy chế|quy định|giấy mời|công điện|công văn|"
                    + "(?:bộ )?luật(?: [\\p{L} ,]+)?|pháp lệnh(?: [\\p{L} ,]+)?|văn bản)[ ]*[(]?(?:số[ ]*:?)?[ ]*$");

    private SpokenCitation() {}

    static @Nullable String kind(String notation) {
        return KINDS.get(notation);
    }

    static List<Said.Rule> rules() {
        return List.of(
                Said.Rule.of(SYMBOL + DAY + BY, SpokenCitation::say),
                Said.Rule.of("(?<n>\\d{1,5})/(?<year>(?:19|20)\\d\\d)(?![\\d/])", SpokenCitation::ofYear));
    }

    private static @Nullable String say(Said said) {
        var parts = List.of(Symbol.of("1/" + said.group("notation")).spelled().split("[-/]"));
        var kind = KINDS.get(parts.getFirst());
        var named = named(said);
        boolean letter = kind == null && parts.size() > 1 && ISSUERS.containsKey(parts.getFirst());
        boolean law =
                kind == null && parts.size() == 1 && bare(parts.getFirst()).endsWith("QH");
        boolean called = NUMBER.matcher(said.line()).find();
        if (kind == null
                ? !letter && !law
                : named == null ? called && !mentions(said, kind) : contradicts(named, kind)) {
            return Said.LEFT;
        }
        var bodies = kind == null ? parts.subList(0, 1) : parts.subList(1, parts.size());
        boolean known = bodies.stream().allMatch(body -> ISSUERS.containsKey(bare(body)));
        var issuer = known ? bodies.stream().map(SpokenCitation::issuer).collect(joining(" và ")) : "";
        boolean only = known && bodies.size() == 1 && ONLY.contains(ISSUERS.get(bare(bodies.getFirst())));
        boolean followed = said.before(OF);
        if (said.has("by") ? !only || !agrees(issuer, said.group("issuer")) : followed ? only : !known) {
            return Said.LEFT;
        }
        return number(said, named != null || called || law ? null : letter ? "Công văn" : kind)
                + (followed || issuer.isEmpty() ? "" : " của " + issuer)
                + (said.has("on") ? Spoken.within(said.group("on")) : "");
    }

    /** "Nghị định 61/2018": a document of that year, where one is named before it. */
    private static @Nullable String ofYear(Said said) {
        return named(said) == null ? null : number(said, null);
    }

    private static @Nullable String named(Said said) {
        var found = NAMED.matcher(said.line());
        return found.find() ? found.group("kind") : null;
    }

    /** "Thủ tướng" is the Thủ tướng Chính phủ, and "Quốc hội" that of a term. */
    private static boolean agrees(String issuer, String written) {
        return issuer.startsWith(written);
    }

    private static String number(Said said, @Nullable String kind) {
        var written = said.group("n");
        var digits = written.replaceFirst("\\D$", "");
        return (kind == null ? "" : kind + " ")
                + (NUMBER.matcher(said.line()).find() ? "" : "số ")
                + SpokenNumber.say(Long.parseLong(digits))
                + (digits.equals(written) ? "" : " " + written.substring(digits.length()))
                + (said.has("year") ? " năm " + SpokenNumber.say(said.number("year")) : "");
    }

    /** "Chương trình hành động số 12-CTr/ĐU". */
    private static boolean mentions(Said said, String kind) {
        return Folding.fold(said.line()).contains(Folding.fold(kind));
    }

    /** "Quyết định" before the symbol of a resolution; "văn bản" does not say what it is. */
    private static boolean contradicts(String named, String kind) {
        var folded = Folding.fold(named);
        return folded.equals("van ban")
                || !folded.startsWith(Folding.fold(kind))
                        && KINDS.values().stream().map(Folding::fold).anyMatch(folded::startsWith);
    }

    private static String bare(String body) {
        return body.replaceFirst("\\d+$", "");
    }

    /** The National Assembly with its term. */
    private static String issuer(String body) {
        var term = body.substring(bare(body).length());
        return ISSUERS.get(bare(body)) + (term.isEmpty() ? "" : " khóa " + SpokenNumber.say(Long.parseLong(term)));
    }
}
