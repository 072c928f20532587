package vn.loa.reading.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.reading.term.Cited;
import vn.loa.reading.text.Dates;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Symbol;

/** Documents named in running text by number and notation, with date, issuer and subject as written after them. */
final class Citations {
    private static final String KIND =
            "nghi quyet|quyet dinh|ke hoach|chi thi|nghi dinh|thong tu(?: lien tich)?|cong van|huong dan|chuong trinh(?: hanh dong)?|luat|bo luat|phap lenh|de an|thong bao|ket luan|bao cao|quy dinh|quy che|van ban|cong dien|to trinh";
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\d/-])(?<number>\\d{1,5}(?:[a-z](?= ?[/-]))?)(?: ?/ ?(?<year>(?:19|20)\\d{2}))?(?<sep> ?[/-] ?| )"
                    + "(?<notation>[a-z]{2,10}\\d{0,2}(?: ?[-/&] ?[a-z]{2,14}\\d{0,2}){0,3})(?![a-z])");
    /** The body and its drafting unit, as in the symbol of an official letter: "1466/UBND-TCT". */
    private static final Pattern LETTER = Pattern.compile(
            "(?:ubnd|hdnd|ubmttq|mttq|vp[a-z]{0,6}|b[a-z]{1,6}|s[a-z]{1,6}|dhd?[a-z]{0,4}|du|tinh|tu|ttcp|nhnn|tctk|ttxvn|bhxh)(?:[-/&][a-z]{2,14}){1,2}");

    private static final Pattern LETTER_BEFORE = Pattern.compile(
            "(?:cong van|van ban|thong bao|giay moi|cong dien|huong dan|to trinh|thu|bao cao)(?: s[a-z0-9]{0,3})?[ :.]*$");
    private static final Pattern BEFORE = Pattern.compile("(?<kind>" + KIND + ")(?: s[a-z0-9]{0,3})?[ :.]*$");
    private static final Pattern DATE = Pattern.compile(
            "^[ ,;(]*(?:ky |ban hanh )?ngay ?(?<day>\\d{1,2}) ?(?:thang|[/.-]) ?(?<month>\\d{1,2}) ?(?:nam|[/.-]) ?(?<year>\\d{4})\\)?");
    private static final Pattern BARE_DATE =
            Pattern.compile("^ ?\\(?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})\\)?");
    private static final Pattern ISSUER = Pattern.compile(
            "^[ ,]*(?:c[a-z]{1,3}a |do )?(?<issuer>(?:hoi nghi lan \\S+ \\S+ )?(?:chinh phu|thu tuong(?: chinh phu)?|quoc hoi|bo chinh tri|ban bi thu|ban chap hanh|uy ban|ubnd|hdnd|hoi dong|dang uy|"
                    + "huyen uy|thanh uy|tinh uy|ban thuong vu|ban |bo |so |phong |van phong|chu tich|mat tran|btv|bch)[^,;.:()]*?)"
                    + "(?= ve | v/v | ban hanh | phe duyet | quy dinh | huong dan | khoa | mot so | giai doan | thuc hien | trien khai | sua doi | tai | ve viec|[,;.:()]| cong bo | giao | nam |$)");
    private static final Pattern TITLE = Pattern.compile(
            "^[ ,]*(?:khoa \\S+ )?(?<title>(?:ve |v/v |ban hanh |phe duyet |quy dinh |huong dan |sua doi|mot so |trien khai |cong bo |giao |thuc hien |tuyen truyen ).*?)(?=;|\\. |\\.$|: |:$|, (?:quyet dinh|nghi quyet|ke hoach|nghi dinh) s[a-z0-9]{0,3} \\d|$)");
    private static final Pattern LAW = Pattern.compile(
            "\\bcan cu (?<kind>luat|bo luat|phap lenh|hien phap) (?!so)(?<title>[^;,.(]*?)(?= ngay| so \\d| nam \\d{4}|[;,.(]|$)");

    /** How many characters after a number its date, issuer and subject are searched. */
    private static final int FAR = 900;

    private final List<ProposedCitation> found = new ArrayList<>();
    private final Map<String, ProposedCitation> byNumber = new LinkedHashMap<>();
    private final Lookup register;
    private final String own;

    /** @param own the document's own number and notation, which is no citation; may be null */
    Citations(Lookup register, String own) {
        this.register = register;
        this.own = own;
    }

    List<ProposedCitation> all() {
        return List.copyOf(found);
    }

    /** Collects those in a range of text of {@code clause}; null means above all clauses. */
    List<ProposedCitation> read(Prose prose, String clause) {
        var here = new ArrayList<ProposedCitation>();
        var symbols = prose.match(SYMBOL);
        int from = 0;
        while (symbols.find(from)) {
            var cited = cited(prose, symbols, clause);
            if (cited != null) {
                here.add(kept(cited));
            }
            from = cited != null ? symbols.end() : symbols.end("number");
        }
        if (here.isEmpty()) {
            unnumbered(prose, clause);
        }
        return here;
    }

    private ProposedCitation kept(ProposedCitation cited) {
        var before = byNumber.putIfAbsent(cited.number(), cited);
        if (before != null) {
            return before;
        }
        found.add(cited);
        return cited;
    }

    private ProposedCitation cited(Prose prose, Matcher at, String clause) {
        var notation = capitals(prose, at.start("notation"), at.end("notation"));
        if (notation == null) {
            return null;
        }
        var number = at.group("year") == null ? at.group("number") : at.group("number") + "/" + at.group("year");
        char separator = at.group("sep").contains("-") ? '-' : '/';
        var symbol = new Symbol(number, separator, notation.text());
        boolean bare = at.group("sep").isBlank();
        if (symbol.normal().equals(own)
                || !symbol.document() && (bare || !letter(prose.part(Math.max(0, at.start() - 40), at.start()), symbol))
                || bare && symbol.spelled().length() < 5) {
            return null;
        }
        int end = at.start("notation") + notation.key().length();
        var whole = prose.part(at.start(), end);
        return cited(prose, at.start(), end, whole, symbol, clause);
    }

    /** Whether it is an official letter, whose notation has no kind: it is called one, or a body and its drafting unit sign it. */
    private static boolean letter(Prose before, Symbol symbol) {
        return before.has(LETTER_BEFORE)
                || LETTER.matcher(Folding.fold(symbol.spelled())).matches();
    }

    /** The leading parts of a notation that are in capitals: what follows a hyphen may be a sentence. */
    private static Prose capitals(Prose prose, int start, int end) {
        int good = start;
        for (int i = start; i <= end; i++) {
            if (i == end || "-/&".indexOf(prose.key().charAt(i)) >= 0) {
                var part =
                        prose.part(good == start ? start : good + 1, i).text().replaceAll("^[-/& ]+", "");
                long upper = part.chars().filter(Character::isUpperCase).count();
                if (upper * 2 < part.chars().filter(Character::isLetter).count() || upper == 0) {
                    break;
                }
                good = i;
            }
        }
        return good == start ? null : prose.part(start, good);
    }

    private ProposedCitation cited(Prose prose, int start, int end, Prose whole, Symbol symbol, String clause) {
        var doubts = new ArrayList<Doubt>();
        var before = prose.part(Math.max(0, start - 40), start);
        var kind = before.match(BEFORE);
        var rest = prose.part(end, end + FAR);
        var day = rest.match(DATE);
        boolean dated = day.find();
        if (!dated) {
            day = rest.match(BARE_DATE);
            dated = day.find();
        }
        var date = dated ? date(rest, day, doubts) : null;
        var behind = dated ? rest.from(day.end()) : rest;
        var issuer = behind.match(ISSUER);
        boolean issued = issuer.find();
        var about = (issued ? behind.from(issuer.end()) : behind).match(TITLE);
        var subject = issued ? behind.from(issuer.end()) : behind;
        var body = issued
                ? behind.part(issuer.start("issuer"), issuer.end("issuer")).text()
                : symbol.issuer();
        if (symbol.reversed()) {
            doubts.add(Doubt.of(DoubtCode.NUMBER_REVERSED, whole.text(), symbol.number() + "/" + symbol.likely()));
        }
        var title = about.find()
                ? shortened(
                        subject.part(about.start("title"), about.end("title")).text(), 500)
                : null;
        RegisterCheck.check(register, new Cited(symbol.normal(), date, body, title), doubts);
        return new ProposedCitation(
                "q" + (found.size() + 1),
                kind.find()
                        ? shortened(
                                before.part(kind.start("kind"), kind.end("kind"))
                                        .text(),
                                100)
                        : null,
                shortened(symbol.normal(), 100),
                shortened(whole.text(), 200),
                date,
                shortened(body, 200),
                title,
                clause,
                whole.span(),
                confidence(prose, symbol, date),
                List.copyOf(doubts));
    }

    private static double confidence(Prose prose, Symbol symbol, LocalDate date) {
        double sure = date == null ? 0.85 : 0.98;
        return Math.round(100 * sure * (symbol.mended() ? 0.85 : 1) * (prose.damaged() ? 0.93 : 1)) / 100.0;
    }

    private static LocalDate date(Prose prose, Matcher found, List<Doubt> doubts) {
        var date = Dates.of(found.group("day"), found.group("month"), found.group("year"));
        if (date == null) {
            var written = prose.part(found.start("day"), found.end("year")).text();
            doubts.add(new Doubt(DoubtCode.CITATION_DATE_IMPOSSIBLE, written, null, false));
        }
        return date;
    }

    private void unnumbered(Prose prose, String clause) {
        var law = prose.match(LAW);
        if (!law.find()) {
            return;
        }
        var rest = prose.part(law.end(), law.end() + FAR);
        var day = rest.match(DATE);
        var doubts = new ArrayList<Doubt>();
        found.add(new ProposedCitation(
                "q" + (found.size() + 1),
                prose.part(law.start("kind"), law.end("kind")).text(),
                null,
                null,
                day.find() ? date(rest, day, doubts) : null,
                null,
                shortened(prose.part(law.start("title"), law.end("title")).text(), 500),
                clause,
                prose.part(law.start("kind"), law.end("title")).span(),
                0.8,
                List.copyOf(doubts)));
    }

    static String shortened(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
