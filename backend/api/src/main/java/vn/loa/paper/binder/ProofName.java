package vn.loa.paper.binder;

import java.text.Normalizer;
import java.util.Locale;
import vn.loa.reading.text.Folding;

/** Names of files in a binder: letters without marks, digits and hyphens, so that every system unpacks and sorts them. */
final class ProofName {
    private static final int WORDS = 24;
    private static final int PAPER = 80;
    private static final String FOLDER = "minh-chung/";

    private ProofName() {}

    /** {@code minh-chung/2022-03-14_NV05_dai-truyen-thanh_007.jpg}: unique by its number. */
    static String of(Proof.Use use, int number, String fileName) {
        var task = use.task() == null ? "" : "_" + part(use.task()).toUpperCase(Locale.ROOT);
        return FOLDER + "%s%s_%s_%03d%s".formatted(use.on(), task, part(use.channel()), number, ending(fileName));
    }

    /** A paper's own name the same way: {@code van-ban/bao-cao-21-BC-UBND.pdf}. */
    static String ofPaper(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return "van-ban/" + plain(dot < 0 ? fileName : fileName.substring(0, dot)) + ending(fileName);
    }

    /** Case stays: "21-BC-UBND". */
    static String plain(String text) {
        var plain = Normalizer.normalize(text.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9._ -]", "")
                .strip()
                .replace(' ', '-');
        return plain.substring(0, Math.min(plain.length(), PAPER));
    }

    private static String part(String text) {
        var words = Folding.words(text).replace(' ', '-');
        if (words.length() <= WORDS) {
            return words;
        }
        int end = words.lastIndexOf('-', WORDS);
        return words.substring(0, end > 0 ? end : WORDS);
    }

    private static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
    }
}
