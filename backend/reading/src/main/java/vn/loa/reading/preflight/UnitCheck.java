package vn.loa.reading.preflight;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.reader.Span;
import vn.loa.reading.text.Dates;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.UnitWords;

/** Whose paper it is and of which year: what was copied from a neighbour or from last year. */
final class UnitCheck {
    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}\\p{M}']*(?: \\p{Lu}[\\p{L}\\p{M}']*){0,3})";
    /** A commune that acts or is acted in. */
    private static final Pattern COMMUNE = Pattern.compile(
            "(?<before>(?:[ỦU][ỷyỶY] ban nhân dân|UBND|ỦY BAN NHÂN DÂN|HĐND|Đảng ủy|trên địa bàn|Nhân dân|nhân dân|toàn) )(?<level>xã|phường|thị trấn|đặc khu|XÃ|PHƯỜNG|ĐẶC KHU) "
                    + NAME);

    private static final Pattern ANY_COMMUNE =
            Pattern.compile("(?<before>)\\b(?<level>xã|phường|đặc khu|XÃ|PHƯỜNG|ĐẶC KHU) " + NAME);
    /** A document of somebody else: "Kế hoạch số 12/KH-UBND ngày … của UBND xã Y". */
    private static final Pattern CITED = Pattern.compile("\\d/[\\p{Lu}Đ]{2,}[^;,]{0,80}$");

    private static final Pattern DISTRICT = Pattern.compile(
            "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Huyện ủy|HĐND|ỦY BAN NHÂN DÂN) ?(?:huyện|quận|thị xã|HUYỆN|QUẬN|THỊ XÃ)? ?"
                    + NAME);
    private static final LocalDate WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);
    private static final Pattern OF_YEAR = Pattern.compile("\\bnăm (?<year>20\\d\\d)\\b(?! ?[-–] ?20)");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:trước|đến hết|chậm nhất|hoàn thành|xong|hạn)[^.;]{0,25}?(?:ngày )?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>20\\d\\d)");

    private final Paper paper;
    private final Known known;
    private final PaperFindings findings;

    private UnitCheck(Paper paper, Known known, PaperFindings findings) {
        this.paper = paper;
        this.known = known;
        this.findings = findings;
    }

    static void on(Paper paper, Known known, PaperFindings findings) {
        var check = new UnitCheck(paper, known, findings);
        check.commune();
        check.districts();
        check.year();
    }

    private void commune() {
        findings.checked(PaperRule.COMMUNE);
        var near = TextCheck.preamble(paper);
        paper.titled().forEach(line -> commune(line, ANY_COMMUNE));
        for (var line : paper.text()) {
            commune(line, near.contains(line) && !line.key().startsWith("can cu ") ? ANY_COMMUNE : COMMUNE);
        }
    }

    private void commune(PaperLine line, Pattern named) {
        var own = Folding.spelled(UnitWords.bare(known.unit()));
        var level = Folding.spelled(UnitWords.level(known.unit()));
        var found = named.matcher(line.text());
        while (found.find()) {
            var rest = Folding.spelled(line.text().substring(found.start("name")));
            boolean ours = (rest + " ").startsWith(own + " ");
            boolean sameLevel = Folding.spelled(found.group("level")).equals(level);
            if (ours && sameLevel
                    || CITED.matcher(line.text().substring(0, found.start())).find()) {
                continue;
            }
            int end = ours ? found.start("name") + UnitWords.bare(known.unit()).length() : found.end("name");
            boolean capitals = found.group("level").equals(found.group("level").toUpperCase());
            var expected = capitals ? known.unit().toUpperCase() : known.unit();
            findings.cured(PaperRule.COMMUNE, line.part(found.start("level"), end), expected);
        }
    }

    private void districts() {
        var day = paper.date();
        if (day == null || day.isBefore(WITHOUT_DISTRICTS)) {
            return;
        }
        findings.checked(PaperRule.BODIES);
        var heads = new java.util.ArrayList<>(paper.head());
        heads.addAll(paper.foot());
        heads.addAll(paper.text());
        for (var line : heads) {
            var found = DISTRICT.matcher(line.text());
            while (found.find()) {
                boolean district = Folding.fold(found.group()).matches(".*\\b(huyen|quan|thi xa)\\b.*");
                if (district
                        && !CITED.matcher(line.text().substring(0, found.start()))
                                .find()) {
                    findings.at(
                            PaperRule.BODIES,
                            line.part(found.start(), found.end()),
                            found.group(),
                            "cơ quan cấp tỉnh hoặc cấp xã");
                }
            }
        }
    }

    private void year() {
        var titled = paper.titled().stream().map(PaperLine::text).toList();
        var year = single(titled);
        var day = paper.date();
        if (year == 0) {
            return;
        }
        findings.checked(PaperRule.YEAR);
        boolean plan = List.of("ke hoach", "chuong trinh").contains(paper.kind());
        if (day != null && plan && (year < day.getYear() || year > day.getYear() + 1)
                || day != null && !plan && (year > day.getYear() || year < day.getYear() - 1)) {
            var line = paper.titled().stream()
                    .filter(one -> OF_YEAR.matcher(one.text()).find())
                    .findFirst()
                    .orElseThrow();
            findings.at(PaperRule.YEAR, line.span(), line.text(), "năm của ngày ký, " + day.getYear());
            return;
        }
        announced(year);
        if (plan) {
            paper.text().forEach(line -> deadlines(line, year));
        }
    }

    /** The only year of the subject; 0 where it has several or none. */
    private static int single(List<String> titled) {
        var years = titled.stream()
                .flatMap(text -> OF_YEAR.matcher(text).results().map(found -> Integer.parseInt(found.group(1))))
                .distinct()
                .toList();
        return years.size() == 1 ? years.getFirst() : 0;
    }

    /** "… ban hành Kế hoạch … năm 2025 như sau:" under a title of 2026. */
    private void announced(int year) {
        for (var line : TextCheck.preamble(paper)) {
            if (!line.key().matches(".*\\b(?:nhu sau|sau day) ?:?$")) {
                continue;
            }
            int from = Math.max(line.key().lastIndexOf("ban hanh"), line.key().lastIndexOf("xay dung"));
            var found = OF_YEAR.matcher(line.text());
            Span last = null;
            while (found.find()) {
                boolean other = Integer.parseInt(found.group("year")) != year;
                last = other && found.start() > from ? line.part(found.start("year"), found.end("year")) : null;
            }
            if (last != null) {
                findings.cured(PaperRule.YEAR, last, String.valueOf(year));
            }
        }
    }

    private void deadlines(PaperLine line, int year) {
        var found = DEADLINE.matcher(line.text());
        while (found.find()) {
            int written = Integer.parseInt(found.group("year"));
            if (written < year && Dates.of(found.group("day"), found.group("month"), found.group("year")) != null) {
                findings.cured(PaperRule.YEAR, line.part(found.start("year"), found.end("year")), String.valueOf(year));
            }
        }
    }
}
