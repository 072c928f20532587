package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several names in a row: those a sentence names as coordinating, those in a cell of a table. */
final class NameList {
    private static final Pattern TOGETHER = Pattern.compile(
            "(?<!hoi dong )phoi hop(?:,)?(?: chat che| dong bo| thuc hien| trien khai)?(?: voi| cung voi| cung| giua| v[aeo]{1,2}i)? (?<list>\\S.*)|cung(?: voi)? (?<more>cac .*)");
    private static final Pattern SEPARATE = Pattern.compile(
            " ?[,;] ?(?:va )?|(?<!hdnd)(?<!tiep nhan)(?<!tuyen giao)(?<!tinh than)(?<!dieu hanh) va (?!tra ket qua|thong tin\\b|xa hoi\\b|the thao|truyen thong|du lich|dao tao|moi truong|doi song|ha tang|cong nghe|phat trien|giam nghe)");

    private static final Pattern GROUP = Pattern.compile("\\bcac ");
    private static final Pattern FIELD =
            Pattern.compile("(?:van hoa|noi vu|tu phap|tai chinh|ke toan|dia chinh|lao dong|kinh te)\\b.*");
    private static final Pattern FIELDED = Pattern.compile("(?:trung tam|phong|so|ban) ");

    private NameList() {}

    /** The parties a sentence names as coordinating. */
    static List<Prose> together(Prose sentence) {
        var found = sentence.match(TOGETHER);
        if (!found.find()) {
            return List.of();
        }
        var group = found.group("list") != null ? "list" : "more";
        var list = sentence.part(found.start(group), found.end(group));
        int end = end(list);
        return of(list.part(0, end));
    }

    private static int end(Prose list) {
        int verb = Names.verb(list, 0);
        int end = verb < 0 ? list.key().length() : verb;
        Matcher stop = Pattern.compile("[.;:(]|, (?=tham|xay|to chuc)").matcher(list.key());
        return stop.find() && stop.start() < end ? stop.start() : end;
    }

    /** The names of a list: "Nội vụ, Văn hóa và các thôn". */
    static List<Prose> of(Prose list) {
        var cuts = new ArrayList<int[]>();
        var separators = list.match(SEPARATE);
        int from = 0;
        while (separators.find()) {
            add(list, from, separators.start(), cuts);
            from = separators.end();
        }
        add(list, from, list.key().length(), cuts);
        return cuts.stream()
                .map(cut -> Names.bare(list.part(cut[0], cut[1])))
                .filter(name -> Names.party(name.key()) && Letters.words(name.text()) <= 22)
                .toList();
    }

    /** The names in a cell of a table: its first is a name whatever it is called. */
    static List<Prose> cell(Prose cell) {
        var names = of(cell);
        var parts = cell.split(SEPARATE);
        if (parts.size() > 1 && parts.stream().allMatch(NameList::person)) {
            return parts;
        }
        var first = parts.getFirst();
        if (Names.party(first.key()) || !Letters.startsUpper(first.text()) || Letters.words(cell.text()) > 22) {
            return names;
        }
        return names.isEmpty()
                ? List.of(cell)
                : Stream.concat(
                                Stream.of(Names.bare(cell.part(
                                        0, cell.key().indexOf(names.getFirst().key())))),
                                names.stream())
                        .toList();
    }

    /** "Nguyễn Hữu Phước", each word with a capital. */
    private static boolean person(Prose name) {
        var words = name.text().split(" ");
        return words.length >= 2
                && words.length <= 5
                && !Names.party(name.key())
                && Arrays.stream(words).allMatch(Letters::startsUpper)
                && !Letters.capitals(name.text());
    }

    private static void add(Prose list, int from, int to, List<int[]> cuts) {
        var part = list.part(from, to);
        boolean goesOn = !cuts.isEmpty()
                && (!Names.party(part.key())
                        || GROUP.matcher(list.part(cuts.getLast()[0], cuts.getLast()[1])
                                                .key())
                                        .find()
                                && Letters.startsLower(part.text())
                                && !part.key().startsWith("cac ")
                        || field(list, cuts.getLast(), from, part));
        if (goesOn) {
            cuts.getLast()[1] = to;
        } else if (!part.blank()) {
            cuts.add(new int[] {from, to});
        }
    }

    /** Whether a field of work is the rest of a body's name: "Trung tâm Truyền thông và Văn hóa". */
    private static boolean field(Prose list, int[] before, int from, Prose part) {
        return FIELD.matcher(part.key()).matches()
                && FIELDED.matcher(list.part(before[0], before[1]).key()).lookingAt()
                && list.key().substring(before[1], from).matches(" va ");
    }
}
