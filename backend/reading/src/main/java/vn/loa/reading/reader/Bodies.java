package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The superior body and the issuer, whose names a letterhead breaks over lines. */
final class Bodies {
    private static final Pattern BODY = Pattern.compile(
            "^(?:uy ban|ubnd|hoi dong|dang (?:uy|bo)|huyen uy|thanh uy|tinh uy|ban |bch |so |phong |cong an |mat tran|hoi |doan |trung tam |van phong |truong |cong ty|"
                    + "ubmttq|uy ban mat tran|lien |bo )|^(?:xa|phuong|thi tran|huyen|tinh|thanh pho|thi xa) .*");
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:xa|phuong|thi tran|huyen|quan|tinh|thanh pho|thi xa|tp|dac khu|va |viet nam|cai cach|chuyen doi|to quoc|-)\\b?.*");
    private static final Pattern OWN_BODY =
            Pattern.compile("(?:uy ban|ubnd|hoi|dang (?:uy|bo)|huyen uy|tinh uy|ban|bch|phong|trung tam|doan)\\b");
    private static final Pattern PLACED =
            Pattern.compile("\\b(?:xa|phuong|thi tran|huyen|quan|tinh|thanh pho|thi xa) \\S");
    private static final Pattern OPEN_END =
            Pattern.compile("\\b(?:nhan dan|xa|phuong|huyen|dang bo|dang uy|to quoc|viet nam|ban chi dao|phuc vu|va)$");
    /** A body of another: its name goes on with whose it is. */
    private static final Pattern STANDING = Pattern.compile("ban (?:thuong truc|thuong vu|chap hanh)");

    private Bodies() {}

    static boolean begins(Line line) {
        return begins(line.prose());
    }

    static boolean begins(Prose name) {
        return BODY.matcher(name.key()).find();
    }

    /** The names, each from the lines it stands on. */
    static List<Prose> joined(List<Prose> lines, Mender mender) {
        var joined = new ArrayList<Prose>();
        for (var line : lines) {
            if (!joined.isEmpty() && goesOn(joined.getLast(), line)) {
                var both = new Joined();
                both.add(joined.removeLast(), true);
                both.add(line, true);
                joined.add(both.prose(mender));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean goesOn(Prose before, Prose line) {
        if (before.key().matches(".*(?: va| ?[-–])")
                || STANDING.matcher(before.key()).matches()) {
            return true;
        }
        if (OWN_BODY.matcher(line.key()).lookingAt()) {
            return false;
        }
        boolean placed = PLACED.matcher(before.key()).find();
        return !placed && (GOES_ON.matcher(line.key()).matches() || rest(line))
                || OPEN_END.matcher(before.key()).find();
    }

    /** Words in capitals that begin no name: "NGHỆ" below "SỞ KHOA HỌC VÀ CÔNG". */
    private static boolean rest(Prose line) {
        return Letters.words(line.text()) == 1
                || Letters.capitals(line.text()) && !begins(line) && !Names.party(line.key());
    }
}
