package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.reading.term.ChannelType;

/** The forms of communication a plan names, each once, at its first place. */
final class Forms {
    private static final Map<ChannelType, Pattern> NAMED = new EnumMap<>(ChannelType.class);

    static {
        name(
                ChannelType.LOUDSPEAKER,
                "(?:dai |he thong |loa |tram |hop ){0,4}(?:phat thanh |truyen thanh |loa )(?:thong minh|co so|xa|khong day|cua xa|cong cong|truyen thanh)?|truyen thanh|loa (?:keo|di dong|noi vien|noi bo|thon|cac thon|phong thanh)|phong thanh|ban tin phat thanh|dai truyen thanh");
        name(
                ChannelType.PUBLIC_BOARD,
                "bang tin(?: cong cong)?|bang (?:dien tu|led|thong bao)|man hinh (?:led|dien tu)|niem yet (?:cong khai|tai tru so|tren)|bang niem yet");
        name(
                ChannelType.BULLETIN,
                "ban tin (?:noi bo|thong tin|co so|xa|sinh hoat|chi bo|cai cach)|(?<!phat )(?<!phat thanh )(?<!\\d )ban tin(?! phat| truyen thanh|/)|so tay noi bo");
        name(
                ChannelType.NON_COMMERCIAL_PRINT,
                "to roi|to gap|tai lieu (?:hoi dap|khong kinh doanh|tuyen truyen|hoi - dap|pho bien)|so tay|cam nang|an pham|de cuong tuyen truyen");
        name(
                ChannelType.GRASSROOTS_COMMUNICATOR,
                "(?<!cho )(?<!cho cac )(?<!tap huan )(?:tuyen truyen vien|bao cao vien|hoa giai vien|to cong nghe so(?: cong dong)?)|tuyen truyen mieng|den tung (?:ho|nha)|di tung ngo");
        name(
                ChannelType.PORTAL,
                "(?:cong|trang) (?:thong tin|ttdt|tt dt)(?: dien tu)?(?: cua| cap)?(?: xa)?|website|trang web|trang dien tu|cong thong tin|chuyen trang|trang tin dien tu");
        name(ChannelType.SOCIAL_MESSAGING, "mang xa hoi|zalo|facebook|fanpage|youtube|tiktok|nhom zalo");
        name(
                ChannelType.TELECOM_MESSAGE,
                "tin nhan(?! zalo| facebook| mao danh| rac| lua dao| gia)(?: sms| vien thong)?|sms");
        name(
                ChannelType.PRESS,
                "bao chi|phong vien|bao va dai|dai phat thanh(?: va truyen hinh)? (?:tinh|huyen)|truyen hinh|bao dien tu|co quan thong tan");
        name(
                ChannelType.CONFERENCE,
                "hoi nghi|hoi thao|toa dam|(?:cuoc )?hop (?:dan|thon|ban|lang|buon|xom|khoi|khu|to dan pho)(?! chi dao| thuong ky)|noi chuyen chuyen de|doi thoai");
        name(ChannelType.TRAINING, "tap huan|boi duong|lop hoc");
        name(ChannelType.LAW_DAY, "ngay phap luat");
        name(
                ChannelType.COMMITTEE_MEETING,
                "phien hop|giao ban|sinh hoat (?:chi bo|chi hoi|to hoi|dinh ky|thuong ky|doan the|hoi|cac to chuc|chi doan|cong doan|thon)|hop (?:thuong ky|giao ban|uy ban)|cuoc hop(?! thon| dan| ban| lang| buon| xom| khoi| khu| to dan pho)|chao co");
        name(
                ChannelType.PANEL_POSTER,
                "pa ?-? ?no|panno|ap phich|bang ron|khau hieu|bang zon|bang-ron|co phuon|truc quan|poster");
        name(ChannelType.CONTEST, "cuoc thi|hoi thi|thi tim hieu|san khau hoa|rung chuong vang");
        name(
                ChannelType.MOBILE_UNIT,
                "(?<!ho so )(?<!tiep nhan )(?<!giai quyet )(?<!thu tuc )luu dong|xe (?:loa|tuyen truyen|thong tin)");
        name(ChannelType.POST_OFFICE, "diem buu dien|buu dien(?: -| van hoa)?(?: van hoa)? xa|qua buu dien|buu cuc");
    }

    private static void name(ChannelType type, String words) {
        NAMED.put(type, Pattern.compile("\\b(?:" + words + ")(?![a-z])"));
    }

    private final Map<ChannelType, ProposedChannel> byType = new EnumMap<>(ChannelType.class);
    private final List<ProposedChannel> found = new ArrayList<>();

    /** Reads a clause of the part on forms: a clause without a known form is kept with a doubt. */
    List<String> form(Prose text, String clause) {
        var ids = named(text, clause, 0.92);
        if (!ids.isEmpty()) {
            return ids;
        }
        var unclear = new ProposedChannel(
                "h" + (found.size() + 1),
                text.written(),
                null,
                clause,
                null,
                false,
                0.4,
                List.of(Doubt.of(DoubtCode.CHANNEL_UNCLEAR)));
        found.add(unclear);
        return List.of(unclear.id());
    }

    /** Reads any text that may name forms of communication. */
    List<String> named(Prose text, String clause, double sure) {
        var ids = new ArrayList<String>();
        for (var entry : NAMED.entrySet()) {
            var words = text.match(entry.getValue());
            if (words.find()) {
                ids.add(channel(entry.getKey(), text.part(words.start(), words.end()), clause, sure));
            }
        }
        return ids;
    }

    static ChannelType type(Prose text) {
        ChannelType first = null;
        int at = Integer.MAX_VALUE;
        for (var entry : NAMED.entrySet()) {
            var words = text.match(entry.getValue());
            if (words.find() && words.start() < at) {
                first = entry.getKey();
                at = words.start();
            }
        }
        return first;
    }

    private String channel(ChannelType type, Prose name, String clause, double sure) {
        var known = byType.get(type);
        if (known != null) {
            return known.id();
        }
        double confidence = Math.round(100 * sure * (name.damaged() ? 0.9 : 1)) / 100.0;
        var channel = new ProposedChannel(
                "h" + (found.size() + 1), name.written(), type, clause, null, false, confidence, Doubt.NONE);
        byType.put(type, channel);
        found.add(channel);
        return channel.id();
    }

    List<ProposedChannel> all() {
        return List.copyOf(found);
    }
}
