package vn.loa.reading.reader;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.reading.term.ClauseKind;

/** What a heading announces. */
final class Headings {
    private static final Pattern PURPOSE = Pattern.compile("\\bmuc dich\\b|\\bmuc tieu\\b|\\by nghia\\b");
    /** "Mục tiêu" beside "chỉ tiêu" is no purpose. */
    private static final Pattern PURE_PURPOSE = Pattern.compile("\\bmuc dich\\b|\\by nghia\\b");

    private static final Pattern REQUIREMENT = Pattern.compile("\\byeu cau\\b|\\bphuong cham\\b|\\bnguyen tac\\b");
    private static final Pattern TARGET =
            Pattern.compile("\\bchi tieu\\b|\\bmuc tieu cu the\\b|\\bket qua (?:can )?dat\\b");
    private static final Pattern TOPIC =
            Pattern.compile("\\bnoi dung\\b(?! (?:va )?phan cong)|\\bchu de\\b|\\btrong tam tuyen truyen\\b");
    private static final Pattern CHANNEL = Pattern.compile(
            "\\bhinh thuc\\b|\\bphuong thuc\\b|\\bphuong tien\\b|\\bkenh\\b|\\bcach (?:thuc|lam)\\b|\\bloai hinh\\b");
    private static final Pattern FUNDING = Pattern.compile("\\bkinh phi\\b|\\bngan sach\\b|\\bnguon luc\\b");
    private static final Pattern DUTY = Pattern.compile(
            "\\bto chuc (?:va )?(?:thuc hien|trien khai)\\b|\\bphan cong\\b|\\btrach nhiem (?:cua|thuc hien|cac)\\b|\\btrach nhiem$|\\bto chuc,? chi dao\\b"
                    + "|\\bthuc hien ke hoach$");
    private static final Pattern BASIS = Pattern.compile("\\bcan cu\\b|\\bco so phap ly\\b");
    private static final Pattern WORK = Pattern.compile("(?:,|\\bva) (?:cac )?(?:nhiem vu|giai phap)\\b");
    private static final Pattern ASIDE =
            Pattern.compile("(?:ve )?(?:thoi gian|doi tuong|dia diem|pham vi|thanh phan|tien do|lo trinh)\\b.{0,40}");
    private static final Pattern OTHER = Pattern.compile(
            "\\bthoi gian\\b|\\btien do\\b|\\bdoi tuong\\b|\\bpham vi\\b|\\bdia diem\\b|\\bnhiem vu\\b|\\bgiai phap\\b|\\bche do\\b|\\bbao cao\\b|\\bthanh phan\\b");

    private Headings() {}

    /** @return the kind a heading gives to the clauses under it; null if it is unknown */
    static ClauseKind kind(String key) {
        boolean aim = TARGET.matcher(key).find();
        boolean purpose = (aim ? PURE_PURPOSE : PURPOSE).matcher(key).find();
        boolean topic = TOPIC.matcher(key).find();
        boolean duty = DUTY.matcher(key).find();
        var found = Stream.of(
                        purpose ? ClauseKind.PURPOSE : null,
                        REQUIREMENT.matcher(key).find() ? ClauseKind.REQUIREMENT : null,
                        aim ? ClauseKind.TARGET : null,
                        topic ? ClauseKind.TOPIC : null,
                        CHANNEL.matcher(key).find() ? ClauseKind.CHANNEL : null,
                        FUNDING.matcher(key).find() ? ClauseKind.FUNDING : null,
                        duty ? ClauseKind.DUTY : null,
                        BASIS.matcher(key).find() ? ClauseKind.LEGAL_BASIS : null)
                .filter(Objects::nonNull)
                .toList();
        if (found.isEmpty()) {
            return OTHER.matcher(key).find() ? ClauseKind.TEXT : null;
        }
        boolean work = WORK.matcher(key).find() && found.getFirst() != ClauseKind.TOPIC;
        return found.size() == 1 && !work ? found.getFirst() : ClauseKind.TEXT;
    }

    /** Whether it says what for, and not only what is aimed at. */
    static boolean purpose(String key) {
        return PURE_PURPOSE.matcher(key).find();
    }

    /** When, where and for whom: this has no subject in any place. */
    static boolean aside(String key) {
        return ASIDE.matcher(key).matches();
    }

    /** Whether a paragraph without a label is a heading. */
    static boolean alone(Paragraph paragraph) {
        var prose = paragraph.prose();
        int words = Letters.words(prose.text());
        if (words < 2 || words > 20 || prose.key().matches(".*[.;,]$") || kind(prose.key()) == null) {
            return false;
        }
        return Letters.capitals(prose.text())
                || paragraph.look().bold()
                || words <= 6
                        && kind(prose.key()) != ClauseKind.TEXT
                        && prose.key().matches("[^:]+:?");
    }
}
