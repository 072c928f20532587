package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recipients and signature. The foot is set in two columns, so one line of a page may hold a recipient and a part of the signature
 * each; the words decide which is which.
 */
final class Foot {
    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan ?:?");
    private static final Pattern AUTHORITY =
            Pattern.compile("\\b(?:(?:tm|kt|tl|tuq|q|t\\.m)\\. ?|t[/.]m\\.? ?)(?=[a-z])");
    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:quyen )?(?:pho )?(?:chu tich|bi thu|truong ban|truong phong|chanh van phong|giam doc|truong tram|hieu truong|chu nhiem|vien truong)\\b(?: thuong truc)?(?: ubnd| hdnd)?");
    private static final Pattern RECIPIENT = Pattern.compile("^ ?[-–+] ?\\S.*|.*[;]$|^luu ?:.*");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}]*\\.? ?){2,5}");
    private static final Pattern SEAL = Pattern.compile(
            "\\W*(?:da ky|ky ten|dong dau|ky,? (?:ghi|dong)|ky so|ghi ro|dau|kt|signed|ky thay|(?:chu ky,? )?ho (?:va |, ?)?(?:chu dem,? (?:va )?)?ten|chuc vu|chuc danh)\\b.*");
    /** The body a title may be of: "CHÁNH VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN". */
    private static final Pattern OF_BODY = Pattern.compile(
            "(?:va |[-,] ?)?(?:hoi dong|uy ban|ubnd|hdnd|dang uy|mat tran|van hoa|noi vu|tu phap|kinh te|so|phong|cong an|ban|trung tam|xa|phuong)\\b.*");

    final List<Written> recipients = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();
    private Prose authority;
    private Prose title;
    private Prose name;
    private boolean signed;
    private boolean filed;
    /** The last recipient, while its line may go on below. */
    private Prose open;

    static Foot of(List<Line> lines) {
        var foot = new Foot();
        boolean listing = false;
        for (var prose : lines.stream()
                .flatMap(line -> line.prose().split(Letterhead.CELL_ENDS).stream())
                .toList()) {
            if (foot.ended()) {
                break;
            }
            var heading = prose.match(RECIPIENTS);
            if (heading.lookingAt()) {
                listing = true;
                prose = prose.from(heading.end());
            }
            if (!prose.blank()) {
                foot.read(prose, listing);
            }
        }
        foot.doubt();
        return foot;
    }

    /** After the name and the last recipient ("Lưu") the document ends; a web page continues. */
    private boolean ended() {
        return name != null && filed;
    }

    private void doubt() {
        if (title == null && authority == null) {
            doubts.add(Doubt.of(DoubtCode.SIGNATURE_MISSING));
        }
        if (recipients.isEmpty()) {
            doubts.add(Doubt.of(DoubtCode.RECIPIENTS_MISSING));
        }
    }

    private void read(Prose line, boolean listing) {
        int column = signature(line);
        var left = line.part(0, column);
        var right = line.from(column);
        if (!left.blank()
                && (listing || RECIPIENT.matcher(left.key()).matches())
                && !SEAL.matcher(left.key()).matches()) {
            recipient(left);
        }
        if (!right.blank()) {
            sign(right);
        }
    }

    /** Where the right column begins: at words in capitals about the signer, or at a name on its own line. */
    private int signature(Prose line) {
        var authorities = line.match(AUTHORITY);
        if (authorities.find()) {
            return authorities.start();
        }
        var titles = line.match(TITLE);
        while (titles.find()) {
            if (Letters.capitals(line.part(titles.start(), titles.end()).text())) {
                var tail = line.from(titles.start());
                return Letters.capitals(tail.text())
                        ? signed || authority != null || title != null ? start(line, titles.start()) : titles.start()
                        : line.key().length();
            }
        }
        if (Letters.capitals(line.text()) && (authority != null && title == null || goesOn(line))) {
            return 0;
        }
        return title != null || authority != null ? name(line) : line.key().length();
    }

    /** Whether a line is the rest of the signer's title. */
    private boolean goesOn(Prose line) {
        return title != null
                && name == null
                && Letters.capitals(line.text())
                && OF_BODY.matcher(line.key()).matches();
    }

    private static int start(Prose line, int place) {
        return line.key().substring(0, place).isBlank() ? 0 : place;
    }

    private int name(Prose line) {
        if (NAME.matcher(line.text()).matches()
                && !line.key().startsWith("luu")
                && !line.key().endsWith(";")) {
            return 0;
        }
        int tail = Math.max(line.key().lastIndexOf("; "), Math.max(line.key().lastIndexOf(". "), -1));
        if (tail > 0
                && name == null
                && NAME.matcher(line.from(tail + 1).text()).matches()
                && Letters.words(line.from(tail + 1).text()) <= 4) {
            return tail + 1;
        }
        return line.key().length();
    }

    private void recipient(Prose line) {
        int start = 0;
        while (start < line.key().length() && "-–+• ".indexOf(line.key().charAt(start)) >= 0) {
            start++;
        }
        var said = line.from(start);
        if (start == 0 && open != null && Letters.startsLower(said.text())) {
            var both = new Joined();
            both.add(open, true);
            both.add(said, true);
            open = both.prose(Mender.plain());
            recipients.set(recipients.size() - 1, open.written());
            return;
        }
        open = said.key().matches(".*[;.,:]") ? null : said;
        if (!said.blank() && recipients.size() < 50) {
            recipients.add(said.written());
            filed |= said.key().startsWith("luu");
        }
    }

    private void sign(Prose right) {
        var key = right.key();
        var shorts = right.match(AUTHORITY);
        while (shorts.find()) {
            authority = right.part(shorts.start(), shorts.end());
            signed = true;
        }
        var titles = right.match(TITLE);
        while (titles.find()) {
            boolean forAnother = key.substring(0, titles.start()).matches(".*\\b(?:kt|tl|tuq)\\. ?$");
            if (!forAnother) {
                var behind = right.from(titles.end());
                boolean whole = Letters.capitals(behind.text())
                        && OF_BODY.matcher(behind.key()).matches();
                title = whole ? right.from(titles.start()) : right.part(titles.start(), titles.end());
                signed = true;
                rest(right, titles.end());
                return;
            }
        }
        if (goesOn(right)) {
            var both = new Joined();
            both.add(title, true);
            both.add(right, true);
            title = both.prose(Mender.plain());
            return;
        }
        if (signed
                && title != null
                && name == null
                && NAME.matcher(right.text()).matches()) {
            name = right;
        }
    }

    private void rest(Prose right, int from) {
        var tail = right.from(from);
        if (Letters.words(tail.text()) >= 2 && NAME.matcher(tail.text()).matches() && !Letters.capitals(tail.text())) {
            name = tail;
        }
    }

    ProposedSignature signature() {
        Span at = null;
        for (var piece : new Prose[] {authority, title, name}) {
            if (piece != null) {
                var span = piece.span();
                at = at == null ? span : new Span(Math.min(at.start(), span.start()), Math.max(at.end(), span.end()));
            }
        }
        return new ProposedSignature(
                authority == null ? null : authority.text().toUpperCase().replaceAll("[^A-Z]", "") + ".",
                title == null ? null : Citations.shortened(title.text(), 200),
                name == null ? null : Citations.shortened(name.text(), 200),
                at);
    }
}
