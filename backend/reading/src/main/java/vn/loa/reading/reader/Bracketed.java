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
    private static final Pattern BRACKET = Pattern.compile(" ?\\((?<said>[^()]{3,250})\\)\\W*$");
    private static final String LEADS =
            "(?:chu tri|lam dau moi|dau moi|phu trach|chiu trach nhiem|thuc hien)(?: chinh| thuc hien)?";
    private static final Pattern BEHIND = Pattern.compile("^(?:giao |do )?(?<lead>[^;]+?),? " + LEADS
            + "(?:\\W+(?:phoi hop (?:voi |cung )?(?<after>.+)|(?<with>.+?)(?: cung)? phoi hop.*))?$");
    private static final Pattern BEFORE =
            Pattern.compile("^" + LEADS + " (?<lead>[^;]+?)(?:[;,] ?phoi hop(?: voi)? (?<after>.+))?$");
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
        var said = text.part(bracket.start("said"), bracket.end("said"));
        if (said.key().indexOf(':') >= 0) {
            return null;
        }
        var cells = new EnumMap<Column, Prose>(Column.class);
        for (var pattern : new Pattern[] {BEHIND, BEFORE}) {
            var found = said.match(pattern);
            if (cells.isEmpty() && found.find()) {
                put(cells, Column.LEAD, said, found.start("lead"), found.end("lead"));
                put(cells, Column.WITH, said, found.start("after"), found.end("after"));
                if (pattern == BEHIND) {
                    put(cells, Column.WITH, said, found.start("with"), found.end("with"));
                }
            }
        }
        if (cells.isEmpty() && named && names(said)) {
            cells.put(Column.LEAD, said);
        }
        if (!cells.containsKey(Column.LEAD) || !name(cells.get(Column.LEAD))) {
            return null;
        }
        cells.put(Column.WORK, text.part(0, bracket.start()));
        return new Bracketed(cells, said.has(SAYS_LEAD));
    }

    private static void put(Map<Column, Prose> cells, Column column, Prose said, int from, int upto) {
        if (from >= 0) {
            cells.put(column, said.part(from, upto));
        }
    }

    private static boolean names(Prose said) {
        return Names.party(said.key())
                && Letters.words(said.text()) <= 22
                && Names.list(said).stream().allMatch(name -> Names.subject(name) == null);
    }

    private static boolean name(Prose lead) {
        return Names.party(lead.key()) || Letters.startsUpper(lead.text());
    }
}
