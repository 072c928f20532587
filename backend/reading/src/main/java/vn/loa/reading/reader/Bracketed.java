package vn.loa.reading.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.reading.reader.Tables.Column;

/**
 * Who has work, in brackets behind it: "(Phòng Tư pháp chủ trì, Công an xã phối hợp)", "(Văn phòng Sở)".
 *
 * @param cells the work without the bracket, its lead, those coordinating
 * @param written whether the bracket says that the lead leads
 */
record Bracketed(Map<Column, Prose> cells, boolean written) {
    private static final String TIME =
            "(?:(?:trong|truoc|xong|hoan thanh|vao|cuoi|het|hang|moi|cham nhat|thoi gian) ){0,3}(?:ngay |thang |quy |tuan |nam |\\d{1,2}/\\d)[^();]*";
    private static final Pattern BRACKET =
            Pattern.compile(" ?\\((?<said>[^()]{3,250})\\)(?:[,;]? ?(?<tail>" + TIME + "))?\\W*$");
    /** Its first or last piece. */
    private static final Pattern TIME_FIRST = Pattern.compile("^(?<time>" + TIME + "); ?(?=\\S)");

    private static final Pattern TIME_LAST = Pattern.compile("; ?(?<time>" + TIME + ")$");
    private static final String LEADS =
            "(?:chu tri|lam dau moi|dau moi|phu trach|chiu trach nhiem|thuc hien)(?: chinh| thuc hien)?";
    private static final Pattern BEHIND = Pattern.compile("^(?:giao |do )?(?<lead>[^;]+?),? " + LEADS
            + "(?:\\W+(?:phoi hop (?:voi |cung )?(?<after>.+)|(?<with>.+?)(?: cung)? phoi hop.*))?$");
    private static final Pattern BEFORE =
            Pattern.compile("^" + LEADS + " (?<lead>[^;]+?)(?:[;,] ?phoi hop(?: voi)? (?<after>.+))?$");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    /** What else stands in brackets. */
    private static final Pattern REMARK = Pattern.compile(
            "(?:phu luc|luat|nghi |bieu|mau|cong van|quyet dinh|thong tu|chi thi|de an|ke hoach|ban hanh|kem theo|theo|neu co|qua|gui|de|ke ca|bao gom|gom|hien|tru|khong|lan|dot|co) ?\\b");

    private static final Pattern SAYS_LEAD = Pattern.compile("\\bchu tri\\b|\\bdau moi\\b");

    /**
     * @param named whether a bracket that only names bodies counts: in a part on duties
     * @return null if the text has no such bracket
     */
    static Bracketed of(Prose text, boolean named) {
        var bracket = text.match(BRACKET);
        if (!bracket.find() || bracket.start() == 0) {
            return null;
        }
        var cells = new EnumMap<Column, Prose>(Column.class);
        put(cells, Column.TIME, text, bracket.start("tail"), bracket.end("tail"));
        var said = untimed(text.part(bracket.start("said"), bracket.end("said")), cells);
        read(said, named, cells);
        if (!cells.containsKey(Column.LEAD) || !name(cells.get(Column.LEAD))) {
            return null;
        }
        cells.put(Column.WORK, text.part(0, bracket.start()));
        return new Bracketed(cells, said.has(SAYS_LEAD));
    }

    /** What a bracket says without its time: "(Phòng Nội vụ; quý II)". */
    private static Prose untimed(Prose said, Map<Column, Prose> cells) {
        var first = said.match(TIME_FIRST);
        var last = said.match(TIME_LAST);
        if (first.find()) {
            put(cells, Column.TIME, said, first.start("time"), first.end("time"));
            return said.from(first.end());
        }
        if (last.find()) {
            put(cells, Column.TIME, said, last.start("time"), last.end("time"));
            return said.part(0, last.start());
        }
        return said;
    }

    private static void read(Prose said, boolean named, Map<Column, Prose> cells) {
        if (said.key().indexOf(':') >= 0) {
            return;
        }
        for (var pattern : new Pattern[] {BEHIND, BEFORE}) {
            var found = said.match(pattern);
            if (!cells.containsKey(Column.LEAD) && found.find()) {
                put(cells, Column.LEAD, said, found.start("lead"), found.end("lead"));
                put(cells, Column.WITH, said, found.start("after"), found.end("after"));
                if (pattern == BEHIND) {
                    put(cells, Column.WITH, said, found.start("with"), found.end("with"));
                }
            }
        }
        if (!cells.containsKey(Column.LEAD) && named && names(said)) {
            cells.put(Column.LEAD, said);
        }
    }

    private static void put(Map<Column, Prose> cells, Column column, Prose said, int from, int upto) {
        if (from >= 0) {
            cells.put(column, said.part(from, upto));
        }
    }

    private static boolean names(Prose said) {
        return Letters.words(said.text()) <= 22
                && !REMARK.matcher(said.key()).lookingAt()
                && (Names.party(said.key())
                        ? NameList.of(said).stream().allMatch(name -> Names.subject(name) == null)
                        : Letters.words(said.text()) > 1 && !said.has(DIGIT) && Names.before(said) != null);
    }

    private static boolean name(Prose lead) {
        return Names.party(lead.key()) || Letters.startsUpper(lead.text());
    }
}
