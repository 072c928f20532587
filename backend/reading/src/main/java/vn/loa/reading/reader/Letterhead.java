package vn.loa.reading.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.reading.text.Dates;
import vn.loa.reading.text.Symbol;

/** What stands above the title: superior and issuing body, number and notation, place and date. Any of it may be missing. */
final class Letterhead {
    private static final Pattern NATION = Pattern.compile(
            "cong ?hoa ?xa ?hoi ?chu ?nghia(?: ?viet(?: ?nam)?)?|dang cong san viet nam|doc lap ?\\W{0,3} ?tu do ?\\W{0,3} ?hanh phuc");
    /** A part of the motto on a line of its own. */
    private static final Pattern NATION_CUT = Pattern.compile(
            "cong hoa(?: xa hoi)?(?: chu nghia)?|(?:(?:hoa )?xa hoi )?chu nghia viet(?: nam)?|dang cong san|doc lap\\W*(?:tu do)?\\W*|(?:tu do\\W*)?hanh phuc|(?:viet )?nam");
    /** Not a document cited with its kind: "Nghị quyết số 21-NQ/TU". */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!quyet )(?<!dinh )(?<!hoach )(?<!thi )(?<!van )(?<!dan )(?<!bao )(?<!luan )(?<!tu )(?<!trinh )(?<!luat )(?<!tich )(?<!dong )(?<!an )"
                    + "\\b(?:so ?[:.]?|s[a-z0-9]{1,2} ?[:.]) ?(\\d{1,5}|[._…x]*)? ?([-/]) ?([a-z]{1,8}\\d{0,2}(?: ?[-/&] ?[a-z]{1,12}\\d{0,2}){0,3})");

    private static final Pattern PLACE_DATE = Pattern.compile(
            "(?<place>[a-z' ]{2,40}?), ?ngay ?(?<day>\\d{1,2}|[._… ]*) ?thang ?(?<month>\\d{1,2}|[._… ]*) ?nam ?(?<year>\\d{4}|[._… ]*)");
    private static final Pattern LOOSE_DATE =
            Pattern.compile("ngay ?(?<day>\\d{1,2}) ?(?:thang|/|-) ?(?<month>\\d{1,2}) ?(?:nam|/|-) ?(?<year>\\d{4})");
    /** What a portal writes where a cell of a letterhead or a foot ends. */
    static final Pattern CELL_ENDS = Pattern.compile(" ?\\| ?");
    /** Between the superior body and the issuer in one cell: "UBND TỈNH NAM HÀ SỞ NỘI VỤ". */
    private static final Pattern NEXT_BODY = Pattern.compile(
            "(?<=^.{0,60}\\b(?:tinh|huyen|thanh pho|xa|phuong) [a-z' ]{2,25}) (?=(?:uy ban nhan dan|ubnd|so|phong|ban|van phong|trung tam) (?!nhan dan))");

    private static final Pattern SUBJECT = Pattern.compile("^(?:v/v|ve viec)\\b.*");
    private static final Pattern KIND = Pattern.compile(
            ".*(?:quyet dinh|nghi quyet|bao cao|to trinh|thong bao)$|\\(?du thao\\)?|(?:tuyet |toi )?mat|(?:thuong |hoa )?(?:khan|toc)");

    final List<Doubt> doubts = new ArrayList<>();
    Prose superior;
    Prose issuer;
    String number;
    String notation;
    Span numberAt;
    String place;
    LocalDate date;
    Span dateAt;
    private boolean numbered;
    private final Mender mender;

    private Letterhead(Mender mender) {
        this.mender = mender;
    }

    static Letterhead of(List<Line> head, Mender mender) {
        var letterhead = new Letterhead(mender);
        var bodies = new ArrayList<Prose>();
        var cells = letterhead.cells(above(head));
        cells.forEach(cell -> letterhead.read(cell, bodies));
        if (!letterhead.numbered || letterhead.dateAt == null) {
            letterhead.read(letterhead.joined(cells), new ArrayList<>());
        }
        if (letterhead.dateAt == null) {
            cells.forEach(cell -> without(new ArrayList<>(List.of(cell)), LOOSE_DATE, letterhead::dated));
        }
        var named = Bodies.joined(bodies, mender);
        letterhead.superior = named.size() > 1 ? named.getFirst() : null;
        letterhead.issuer = named.isEmpty() ? null : named.get(named.size() > 1 ? 1 : 0);
        if (letterhead.issuer == null && !letterhead.numbered && letterhead.date == null) {
            letterhead.doubts.add(Doubt.of(DoubtCode.HEADER_MISSING));
        } else {
            letterhead.blanks();
        }
        return letterhead;
    }

    private void blanks() {
        if (number == null) {
            doubts.add(Doubt.of(DoubtCode.NUMBER_BLANK));
        }
        if (date == null) {
            doubts.add(Doubt.of(DoubtCode.DATE_BLANK));
        }
    }

    /** The lines around the nation's or the Party's heading; a web page has others above. */
    private static List<Line> above(List<Line> head) {
        int from = 0;
        int nation = 0;
        for (int i = head.size() - 1; i >= 0; i--) {
            if (head.get(i).prose().has(NATION)) {
                from = Math.max(0, i - 8);
                nation = i;
            }
        }
        for (int i = from; i < nation; i++) {
            from = part(head.get(i)) ? from : i + 1;
        }
        return head.subList(from, Math.min(head.size(), from + 24));
    }

    /** Whether a line over the nation's heading may be of the letterhead; a menu's is not. */
    private static boolean part(Line line) {
        return line.capitals()
                || Letters.words(line.text()) <= 1
                || line.key().contains("|")
                || Bodies.begins(line)
                || line.prose().has(NUMBER)
                || line.prose().has(LOOSE_DATE)
                || line.key().startsWith("du thao");
    }

    /** The lines at the top of a page that hold only letterhead parts; none if the nation's heading is missing. */
    static List<Line> over(List<Line> lines) {
        var top = lines.subList(0, Math.min(16, lines.size()));
        return top.stream().anyMatch(line -> line.prose().has(NATION))
                ? top.stream().filter(Letterhead::only).toList()
                : List.of();
    }

    /** Whether the nation's or the Party's heading or a document's own number stands above a text. */
    static boolean stands(List<Line> lines) {
        return lines.stream()
                .limit(40)
                .map(Line::prose)
                .anyMatch(line -> line.has(NATION) || NUMBER.matcher(line.key()).lookingAt());
    }

    private static boolean only(Line line) {
        var rests = new ArrayList<>(List.of(line.prose()));
        for (var pattern : List.of(NATION, NUMBER, PLACE_DATE)) {
            without(rests, pattern, (prose, found) -> 0);
        }
        return rests.stream()
                .allMatch(rest -> Letters.words(rest.text()) == 0
                        || Letters.capitals(rest.text())
                        || Bodies.begins(rest) && Letters.words(rest.text()) <= 12);
    }

    /** Removes number, date and the nation's heading from a line; the rest names a body. */
    private void read(Prose line, List<Prose> bodies) {
        var rests = new ArrayList<>(List.of(line));
        without(rests, NATION, (prose, found) -> 0);
        without(rests, NUMBER, this::number);
        without(rests, PLACE_DATE, this::dated);
        for (var rest : rests) {
            var key = rest.key();
            if (NATION_CUT.matcher(key).matches() || key.matches("\\d{0,5} ?[/-].*")) {
                continue;
            }
            if (Letters.capitals(rest.text())
                            && !SUBJECT.matcher(key).matches()
                            && !KIND.matcher(key).matches()
                            && (Letters.words(key) >= 2 || !bodies.isEmpty() && key.matches("[a-z]{2,}"))
                    || Bodies.begins(rest) && Letters.words(key) <= 12 && !key.contains(":")) {
                bodies.add(rest);
            }
        }
    }

    /**
     * What stands above a decision's name and bases, cell by cell. A portal sets a | between the cells of a letterhead; where one has a
     * line of its own, each cell may be broken over several.
     */
    private List<Prose> cells(List<Line> head) {
        var lines = head.stream()
                .takeWhile(line -> !line.key().matches("(?:quyet dinh|nghi quyet)\\W*")
                        && !line.key().startsWith("can cu "))
                .map(Line::prose)
                .toList();
        boolean ruled = lines.stream().anyMatch(line -> line.key().equals("|"));
        var cells = new ArrayList<Prose>();
        var open = new ArrayList<Prose>();
        for (var line : lines) {
            boolean rule = Letters.words(line.text()) == 0;
            if (rule || !ruled || !open.isEmpty() && capitals(open.getLast()) != capitals(line)) {
                close(open, cells);
            }
            if (!rule) {
                open.add(line);
            }
        }
        close(open, cells);
        return cells;
    }

    private static boolean capitals(Prose cell) {
        return Letters.capitals(cell.text());
    }

    private void close(List<Prose> open, List<Prose> cells) {
        if (!open.isEmpty()) {
            joined(open).split(CELL_ENDS).forEach(cell -> cells.addAll(cell.split(NEXT_BODY)));
            open.clear();
        }
    }

    private Prose joined(List<Prose> parts) {
        var joined = new Joined();
        parts.forEach(part -> joined.add(part, true));
        return joined.prose(mender);
    }

    private interface Taker {
        /** @return how many characters at the start of the match do not belong to it */
        int take(Prose prose, Matcher found);
    }

    private static void without(List<Prose> rests, Pattern pattern, Taker taker) {
        for (int i = 0; i < rests.size(); i++) {
            var prose = rests.get(i);
            var found = prose.match(pattern);
            if (found.find()) {
                int from = found.start() + taker.take(prose, found);
                rests.set(i, trimmed(prose.part(0, from)));
                rests.add(i + 1, trimmed(prose.from(found.end())));
            }
        }
        rests.removeIf(Prose::blank);
    }

    private static Prose trimmed(Prose prose) {
        int start = 0;
        int end = prose.key().length();
        while (start < end && !Character.isLetterOrDigit(prose.key().charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(prose.key().charAt(end - 1))) {
            end--;
        }
        return prose.part(start, end);
    }

    private int number(Prose prose, Matcher found) {
        if (numbered) {
            return 0;
        }
        numbered = true;
        var digits = found.group(1);
        number = digits != null && digits.matches("\\d+") ? digits : null;
        var written = prose.part(found.start(3), found.end(3));
        var symbol = new Symbol(number, found.group(2).charAt(0), written.text());
        notation = symbol.spelled();
        numberAt = prose.part(number == null ? found.start(3) : found.start(1), found.end(3))
                .span();
        if (symbol.reversed()) {
            doubts.add(Doubt.of(DoubtCode.NUMBER_REVERSED, written.text(), symbol.likely()));
        }
        return 0;
    }

    private int dated(Prose prose, Matcher found) {
        if (dateAt != null) {
            return 0;
        }
        int other = 0;
        var whole = prose.part(found.start(), found.end());
        if (found.pattern() == PLACE_DATE) {
            other = capitals(
                    prose.part(found.start("place"), found.end("place")).text());
            place = prose.part(found.start("place") + other, found.end("place")).text();
        }
        date = Dates.of(found.group("day"), found.group("month"), found.group("year"));
        dateAt = date == null ? null : whole.span();
        return other;
    }

    /** The length of the words in capitals in the other column, before the place. */
    private static int capitals(String text) {
        int end = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i == text.length() || !Letters.capitals(text.substring(end, i))) {
                    break;
                }
                end = i + 1;
            }
        }
        return end;
    }

    /** "15/KH-UBND"; null if the number is blank. */
    String symbol() {
        return number == null ? null : number + (notation.indexOf('/') >= 0 ? "-" : "/") + notation;
    }

    boolean missing() {
        return issuer == null && !numbered && date == null;
    }
}
