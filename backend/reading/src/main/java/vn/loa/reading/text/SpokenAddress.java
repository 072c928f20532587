package vn.loa.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Addresses of sites and mailboxes: "dichvucong.gov.vn" is "dịch vụ công chấm gov chấm vn". */
final class SpokenAddress {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("www", "ba vê kép"),
            Map.entry("dichvucong", "dịch vụ công"),
            Map.entry("motcua", "một cửa"),
            Map.entry("hanhchinhcong", "hành chính công"),
            Map.entry("chinhphu", "chính phủ"),
            Map.entry("thutuchanhchinh", "thủ tục hành chính"),
            Map.entry("cchc", "xê xê hát xê"),
            Map.entry("vneid", "vi en i ai đi"),
            Map.entry("hatinh", "Hà Tĩnh"),
            Map.entry("ducminh", "Đức Minh"),
            Map.entry("phananh", "phản ánh"),
            Map.entry("kiennghi", "kiến nghị"),
            Map.entry("ubnd", "u bê en đê"),
            Map.entry("gov", "gov"),
            Map.entry("vn", "vn"),
            Map.entry("com", "com"),
            Map.entry("net", "nét"),
            Map.entry("org", "o-rờ-gờ"),
            Map.entry("edu", "e-đu"),
            Map.entry("info", "in-phô"),
            Map.entry("gmail", "gi-meo"),
            Map.entry("zalo", "za-lô"),
            Map.entry("me", "mi"),
            Map.entry("facebook", "phây-búc"),
            Map.entry("youtube", "du-túp"));

    private static final Map<String, String> BETWEEN =
            Map.of(".", " chấm ", "/", " gạch chéo ", "-", " gạch ngang ", "_", " gạch dưới ", "@", " a còng ");

    private static final Pattern PIECE = Pattern.compile("(?<label>[\\p{L}]+)|(?<digits>\\d+)|(?<between>[./_@-])");

    private SpokenAddress() {}

    static List<Said.Rule> rules() {
        return List.of(Said.Rule.of(
                "(?<scheme>https?://)?(?<address>(?:[a-zA-Z0-9._-]{1,64}@)?(?:[a-zA-Z0-9-]{1,63}\\.){1,6}(?:vn|com|net|org|edu|info|me)(?:/[\\w./-]{0,200}\\w)?)/?(?![\\p{L}\\p{N}])",
                said -> say(said.group("address"))));
    }

    /** Whole or not at all: half an address leads nowhere. */
    private static String say(String address) {
        var said = new StringBuilder();
        var pieces = PIECE.matcher(address);
        int end = 0;
        while (pieces.find()) {
            var label = pieces.group("label");
            var word = label == null
                    ? pieces.group("digits") == null
                            ? BETWEEN.get(pieces.group("between"))
                            : SpokenNumber.digits(pieces.group())
                    : LABELS.get(label.toLowerCase(Locale.ROOT));
            if (word == null || pieces.start() != end) {
                return Said.LEFT;
            }
            said.append(
                    word.isBlank() || said.isEmpty() || said.charAt(said.length() - 1) == ' ' || word.startsWith(" ")
                            ? word
                            : " " + word);
            end = pieces.end();
        }
        return end == address.length() ? said.toString() : Said.LEFT;
    }
}
