package vn.loa.reading.reader.diacritics;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.loa.reading.text.Folding;

/** How a Vietnamese syllable is built: onset, rime and tone, as taught in primary school (quốc ngữ). */
final class Spelling {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final char ACUTE = '\u0301';
    private static final char DOT = '\u0323';

    private static final Set<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
    private static final Set<String> RIMES = words("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
            + " âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu"
            + " ia iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu o oc oi om on ong op ot oong oa oac oach oai oam"
            + " oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
            + " u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uơ uy uych uynh uyt uyu"
            + " uyn uya uyên uyêt uyp ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu");
    private static final Set<String> STOPPED = words("c p t ch");

    private Spelling() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** Equal for spellings that differ only by case or by the place of the tone: hoá and hóa, UỶ and Ủy. */
    static String key(String word) {
        var letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var bare = new StringBuilder(letters.length());
        char tone = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (TONES.indexOf(letter) >= 0) {
                tone = letter;
            } else {
                bare.append(letter);
            }
        }
        var key = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return tone == 0 ? key : key + tone;
    }

    /** The tone of a key, 0 for the level one. */
    static char tone(String key) {
        return key.isEmpty() || TONES.indexOf(key.charAt(key.length() - 1)) < 0 ? 0 : key.charAt(key.length() - 1);
    }

    /** The letters of a key with their hats, without the tone. */
    static String letters(String key) {
        return tone(key) == 0 ? key : key.substring(0, key.length() - 1);
    }

    /** Could this be a syllable of Vietnamese? Takes a {@link #key}. */
    static boolean wellFormed(String key) {
        var letters = letters(key);
        for (int onset = Math.min(3, letters.length() - 1); onset >= 0; onset--) {
            var rime = letters.substring(onset);
            if ((onset == 0 || ONSETS.contains(letters.substring(0, onset)))
                    && RIMES.contains(rime)
                    && toneFits(rime, tone(key))) {
                return true;
            }
        }
        return false;
    }

    private static boolean toneFits(String rime, char tone) {
        var last = rime.substring(rime.length() - 1);
        boolean stopped = STOPPED.contains(last) || rime.endsWith("ch");
        return !stopped || tone == ACUTE || tone == DOT;
    }

    /** Could the letters be those of a Vietnamese syllable that lost all marks? Takes it folded. */
    static boolean foldWellFormed(String fold) {
        return Folds.ALL.contains(fold);
    }

    private static final class Folds {
        static final Set<String> ALL = all();

        private static Set<String> all() {
            var all = new HashSet<String>();
            for (var rime : RIMES) {
                all.add(Folding.fold(rime));
                ONSETS.forEach(onset -> all.add(Folding.fold(onset + rime)));
            }
            return all;
        }
    }
}
