package vn.loa.reading.reader;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.term.AssigneeKind;

/** How the bodies of a commune are named in running text, on folded text. */
final class Names {
    private static final Pattern STARTS = Pattern.compile(
            "(?:cac |toan the |mot so |tat ca (?:cac )?|nhung )(?:to chuc|dia phuong)\\b|(?:cac |toan the |mot so |tat ca (?:cac )?|nhung )?(?:phong|ban(?! hanh| tin| do| giao)|bo phan|"
                    + "cong chuc|can bo|nganh|trung tam|van phong|dai|to(?! chuc| roi| gap)|doan|hoi(?! nghi| thi| thao| dap)|uy ban|ubnd|ubmttq|uy vien|mttq|mat tran|cong an|bch|tram|truong|"
                    + "hieu truong|thon|xom|khu(?! vuc)|khoi|ap(?! phich| dung)|buon|dang uy|chi bo|cap uy|thu truong|chu tich|pho chu tich|bi thu|buu dien|buu cuc|nha van hoa|hop tac xa|"
                    + "lanh dao(?!,? (?:va )?(?:chi dao|dieu hanh|to chuc thuc hien|viec|thuc hien|cong tac|toan dien))|co quan|don vi|doan the|van hoa|noi vu|tu phap|tai chinh|ke toan|dia chinh|lao dong|kinh te|quan su|nguoi dung dau|so(?! lieu| luong| ket| tay)|hdnd|hoi dong|"
                    + "doanh nghiep|cong doan|lien doan|ngan hang|dong chi|(?:cac )?ong,? ba|nha truong|nhom|vnpt|viettel|bao cao vien|tuyen truyen vien|vp|vhxh|vh|tc|bo chi huy|doi(?! voi| moi)|tieu ban|xa doan|"
                    + "don (?=bien phong)|nguoi (?:co uy tin|dung dau)|thanh vien|chi cuc|kho bac|toa an|y te|tuyen giao|van thu|chi hoi|chi doan|lien doi|giao vien|nhan vien|tong phu trach|ban can su|quy tin dung|pho (?:hieu truong|giam doc|truong|bi thu|ban)|giam doc|chanh van phong|thanh tra|(?:huyen|tinh|thi|thanh) doan|khoa(?! hoc)|bo mon|benh vien|chi nhanh|cau lac bo|diem (?=phuc vu))\\b");
    static final Pattern VERB = Pattern.compile(
            "(?<=^|[ ,:])(?:chu tri|(?<!hoi dong )phoi hop|co trach nhiem|chiu trach nhiem|co nhiem vu|tham muu|xay dung (?!nong thon|dang\\b)|huong dan|thuc hien|trien khai|theo doi|"
                    + "(?<!cac )(?<!chinh )(?<!nha )to chuc(?! (?:chinh tri|doan the|xa hoi|hoi\\b(?! (?:thi|nghi|thao|dam))|thanh vien|kinh te|ton giao|co lien)|, ca nhan)\\b|don doc|dua vao|can cu|tang cuong|"
                    + "(?<!ban )chi dao|day manh|(?<!ban )(?<!dai )(?<!doi )(?<!cong tac )(?<!to )tuyen truyen(?! vien| luu dong)\\b|van dong|bo tri|cap phat|lap |dam bao|bao dam|(?<!bo phan )tiep nhan|tap huan|(?<!hoi dong )(?<!ban )quan tri\\b|pho cap|"
                    + "long ghep|cung cap|thong bao|dua tin|viet (?:tin|bai)|phat song|phat (?!trien)|(?<!dich vu )tong hop|chu dong|nghiem tuc|tich cuc|kip thoi|thuong xuyen|dinh ky|cap nhat|dang (?:tai|tin|bai)|"
                    + "quan triet|(?<!phoi hop )pho bien|(?<!uy ban )(?<!ban )kiem tra|giam sat|la (?:co quan|dau moi|don vi|thanh vien)|lam (?:dau moi|tot)|gui |niem yet|phat hanh|in (?!dam )|thanh lap|cu can bo|"
                    + "phan cong|dua |treo|duy tri|bien soan|(?<!ban )bien tap\\b|(?<!tong )phu trach|van dong|kiem soat|can doi|cau dung|gioi thieu|tham gia|chuan bi|huy dong|ho tro|phat dong|dang ky|tiep tuc|trinh |cong khai|"
                    + "(?:hang|moi) (?:thang|tuan|quy|nam|ngay)|trong (?:pham vi|qua|thang|quy|nam)|truoc (?:ngay|thang)|khi |co van ban|giup|quan tam|can |phai |ky |lua chon|nghien cuu|ra soat|ho tro|bien soan|"
                    + "de (?:thuc|trien|to|tuyen|kip|dam|xay)|nham |theo (?:chuc nang|nhiem vu|quy dinh|ke hoach|noi dung|tien do)|tai (?:ke hoach|dia ban|tru so)|ve (?:viec|cong tac)|chon|mo (?:chuyen|lop|\\d)|tap trung|nang cao|"
                    + "dinh huong|kich hoat|van hanh|sua chua|ung dung|su dung|quay|(?<!noi )(?<!xay )dung|soan|ghi|doc|chiu|"
                    + "cu the hoa|(?<!to )(?<!doi )bao cao(?! vien)|xem xet|phe duyet|ban hanh|xac dinh|bo sung|nam bat|phan anh|(?<!uy ban )kiem soat|cong bo|(?<!to )danh gia|de xuat|phat hien|giai quyet|hoan thien|"
                    + "hoan thanh|cai dat|khuyen khich|bieu duong|nhan rong|so ket|tong ket|quyet toan|(?<!to )(?<!hoi dong )tham dinh|(?<!to )ra quan|phan loai|khao sat|truc (?!tuyen|quan|thuoc|tiep|ban)|ra mat|(?<!ban )dieu hanh)");
    private static final Pattern LEADS =
            Pattern.compile(",? (?:chu tri|phoi hop|co trach nhiem|chiu trach nhiem|co nhiem vu)\\b");
    private static final Pattern ANSWERS = Pattern.compile("\\b(?:chu tri|(?:co|chiu) trach nhiem|co nhiem vu)\\b");
    /** Before a verb in a body's own name: "Ban Thực hiện chính sách", "Trung tâm Hỗ trợ nông dân". */
    private static final Pattern BODY = Pattern.compile(
            "(?:^|.*[ ,])(?:ban|to|doi|phong|trung tam|bo phan|van phong|uy ban|hoi dong|tieu ban|chi cuc|cong ty|quy|hoi|nhom|so|vien|truong|va|-|–) $");
    /** What stands before a colon and is no party: a subject, a time, a remark, an act. */
    private static final Pattern NO_PARTY = Pattern.compile(
            "(?:ve |viec |cong viec |cong tac |ke hoach |giai doan|dot |buoc |thang |quy [ivx\\d]{1,4}\\b|ngay |tu |truoc |sau |khi |den |trong |luu y|chu y|ghi chu|vi du|cu the|noi dung|nhiem vu|muc |hinh thuc|cach |bien phap"
                    + "|giai phap|san pham|ket qua|yeu cau|muc tieu|so luong|hoat dong|phuong |quy trinh|kinh phi|nguon |trinh tu|hang |hoan thanh|ngoai ra|rieng |neu |moi |phan |danh muc|thu tuc|ho so|bieu mau|thanh phan|dia diem|doi tuong|thoi |dia chi|dien thoai|email|tai lieu"
                    + "|thong tin|truyen thong|tuyen truyen|so ket|tong ket|khen thuong|ky luat|thi dua|xu ly|quan ly|rut kinh|lo trinh|che do|trach nhiem|bao ve|phat huy|lap |chuyen muc|chi tieu|tieu chi|dieu kien|nguyen tac|phuong cham|dinh huong|mot so |nhung |cac (?:noi dung|nhiem vu|hoat dong|hinh thuc|giai phap|van ban|chi tieu|cong viec|buoc|truong hop)|day la).*"
                    + "|.*\\b(?:nhu sau|sau day|sau|gom|bao gom|la|cu the)");

    private static final Pattern ASKED =
            Pattern.compile("^(?:giao|de nghi|yeu cau|phan cong|moi|uy quyen)(?: cho)? (?=\\S)");

    private static final Pattern OPENING =
            Pattern.compile("(?:can cu|theo|tren co so|trong pham vi|ngoai|tuy theo)\\b(?! doi\\b)[^.;:]*, ");

    private Names() {}

    static boolean party(String key) {
        return STARTS.matcher(key).lookingAt();
    }

    /** The party a sentence gives a duty to: its subject or the addressed party; null if it names none. */
    static Prose subject(Prose sentence) {
        int start = 0;
        var asked = sentence.match(ASKED);
        if (asked.find()) {
            start = asked.end();
        }
        var rest = sentence.from(start);
        if (start == 0 && rest.starts(OPENING)) {
            return behind(rest);
        }
        if (!party(rest.key()) && (start == 0 || !Letters.startsUpper(rest.text()) || verb(rest, 0) == 0)) {
            return start == 0 ? answering(rest) : null;
        }
        int verb = verb(rest, 1);
        int end = verb > 0
                ? verb
                : start > 0 && rest.key().endsWith(":") ? rest.key().length() - 1 : -1;
        if (end < 0) {
            return null;
        }
        var name = bare(rest.part(0, end));
        int words = Letters.words(name.text());
        return words >= 1 && words <= 22 && !name.key().matches(".*[.;:(].*|.*\\bduoc|lanh dao") ? name : null;
    }

    /** The subject behind what a sentence opens with: "Căn cứ mục V, Thủ trưởng các phòng …". */
    private static Prose behind(Prose sentence) {
        for (int comma = sentence.key().indexOf(", ");
                comma > 0;
                comma = sentence.key().indexOf(", ", comma + 1)) {
            var rest = sentence.from(comma + 2);
            if (Letters.startsUpper(rest.text()) && party(rest.key())) {
                return subject(rest);
            }
        }
        return null;
    }

    /** A subject of no known kind that "chủ trì" or "có trách nhiệm" makes a party. */
    private static Prose answering(Prose sentence) {
        var answers = sentence.match(ANSWERS);
        if (!answers.find() || answers.start() == 0) {
            return null;
        }
        var name = sentence.part(0, answers.start());
        return Letters.words(name.text()) <= 12 && !name.key().matches(".*[.;:(].*") ? before(name) : null;
    }

    /** A heading that is a name: without its colon, "chủ trì" and the like. */
    static Prose headed(Prose heading) {
        var rest = addressed(heading);
        return party(rest.key()) ? bare(led(rest)) : null;
    }

    /** Who stands before a colon or over a list of duties, whatever it is called; null if that is no name. */
    static Prose before(Prose heading) {
        var name = headed(heading);
        if (name != null) {
            return name;
        }
        var said = addressed(heading);
        var rest = bare(led(said));
        boolean called = Letters.startsUpper(rest.text())
                && Letters.words(rest.text()) <= 22
                && !NO_PARTY.matcher(said.key()).matches()
                && verb(rest, 0) != 0
                && Headings.kind(rest.key()) == null;
        return called ? rest : null;
    }

    /** Whether a line only names a party and the next begins with what it does. */
    static boolean above(Prose line, Prose next) {
        var name = headed(line);
        return name != null
                && verb(addressed(line), 0) < 0
                && Letters.startsUpper(next.text())
                && verb(next, 0) == 0
                && !BODY.matcher(name.key() + " ").matches();
    }

    private static Prose addressed(Prose heading) {
        var asked = heading.match(ASKED);
        var rest = asked.find() ? heading.from(asked.end()) : heading;
        return rest.key().startsWith("trach nhiem cua ")
                ? rest.from(16)
                : rest.key().startsWith("doi voi ") ? rest.from(8) : rest;
    }

    private static Prose led(Prose name) {
        var verb = name.match(LEADS);
        return verb.find() ? name.part(0, verb.start()) : name;
    }

    /** Where the first verb from a place on begins, -1 without one. A capital verb behind "Ban", "Tổ", "và" is part of a name. */
    static int verb(Prose text, int from) {
        var verb = text.match(VERB);
        for (int at = from; at <= text.key().length() && verb.find(at); at = verb.start() + 1) {
            boolean own = !Letters.capitals(text.text())
                    && Letters.startsUpper(text.from(verb.start()).text())
                    && BODY.matcher(text.key().substring(0, verb.start())).matches();
            if (!own) {
                return verb.start();
            }
        }
        return -1;
    }

    static Prose bare(Prose name) {
        int end = name.key().length();
        while (end > 0 && " ,:-".indexOf(name.key().charAt(end - 1)) >= 0) {
            end--;
        }
        return name.part(0, end);
    }

    static AssigneeKind kind(String key) {
        if (key.matches(
                "(?:cac )?(?:thon|xom|khu (?:dan cu|pho)|khoi|ap|buon|to dan pho|truong thon|to truong).*|(?:cac )?ban (?:lang|quan ly thon).*")) {
            return AssigneeKind.HAMLET;
        }
        if (key.matches(
                ".*\\b(?:mat tran|mttq|ubmttq|doan the|(?<!xa )hoi (?!dong)\\w+|doan thanh nien|cong doan|xa doan|to chuc chinh tri).*")) {
            return AssigneeKind.MASS_ORGANISATION;
        }
        if (key.matches("(?:cac )?(?:buu dien|buu cuc|vnpt|viettel|doanh nghiep|ngan hang|hop tac xa).*")) {
            return AssigneeKind.PARTNER;
        }
        if (key.matches("(?:dong chi|ong|ba|chu tich|pho chu tich|bi thu) .*")) {
            return AssigneeKind.PERSON;
        }
        return key.matches(
                        "(?:cong chuc|can bo|van hoa|noi vu|tu phap|tai chinh|ke toan|dia chinh|lao dong|thong ke|vhxh|vh|tc|van thu).*")
                ? AssigneeKind.POST
                : AssigneeKind.OFFICE;
    }

    /** Whether it is above a commune. */
    static boolean outside(String key) {
        return key.matches(
                        ".*\\b(?:cap |cua )?(?:huyen|tinh|thanh pho|thi xa|(?<!lien )(?<!co )(?<!chu )quan|trung uong)(?: [a-z]+ [a-z]+)?$|so .*")
                && !key.matches(".*\\b(?:xa|phuong|thi tran) .*");
    }

    /** The words that distinguish one party from another, short forms written out. */
    static List<String> core(String key) {
        var plain = (" " + key + " ")
                .replaceAll("\\bubmttq\\b", "mat tran to quoc")
                .replaceAll("\\bmttq\\b", "mat tran to quoc")
                .replaceAll("\\bvh ?- ?xh\\b|\\bvhxh\\b", "van hoa xa hoi")
                .replaceAll("\\bvh ?- ?tt\\b|\\bvhtt\\b", "van hoa thong tin")
                .replaceAll("\\btc ?- ?k[th]\\b", "tai chinh ke toan")
                .replaceAll("\\buy ban nhan dan\\b", "ubnd")
                .replaceAll("\\buy ban (?=mat tran)", "")
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\b(?:phong|cong chuc|bo phan|nganh|can bo|cac|xa|cua|va|viet nam|phuong|thi tran) ", "")
                .strip();
        return plain.isEmpty() ? List.of(key) : List.of(plain.split(" "));
    }
}
