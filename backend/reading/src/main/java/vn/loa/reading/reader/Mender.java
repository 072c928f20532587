package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Likeness;

/**
 * Folds text to its key. In a damaged text it also replaces words by near set phrases of plans ("N&i dung" for "nội
 * dung", "16ng ghép" for "lồng ghép"), so that all rules see plain words. It never changes the displayed text.
 */
final class Mender {
    /** The folded text and, for each of its characters, where its original begins and ends. */
    record Mended(String key, int[] from, int[] upto) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d&@¢|]+");

    private static final byte FAR = 9;

    private final boolean damaged;
    private final boolean mends;
    private final Restored restored;
    private final Map<String, byte[]> distances = new HashMap<>();

    private Mender(boolean damaged, boolean mends, Restored restored) {
        this.damaged = damaged;
        this.mends = mends;
        this.restored = restored;
    }

    static Mender plain() {
        return new Mender(false, false, Restored.NOTHING);
    }

    static Mender garbled() {
        return new Mender(true, true, Restored.NOTHING);
    }

    /** One per document. A text where few words have Vietnamese marks is damaged; one without any marks is taken as it is. */
    static Mender of(String text) {
        boolean damaged = damage(text) > 0.8;
        var restored = damaged ? Restored.of(text) : Restored.NOTHING;
        boolean garbled = text.chars().filter(c -> c > 127).count() * 200 > text.length();
        return new Mender(damaged, damaged && garbled, restored);
    }

    /** The share of words without any mark that only Vietnamese has, 0–1; clean prose has about 0.6. */
    static double damage(String text) {
        int words = 0;
        int marked = 0;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words++;
            marked += matcher.group().chars().anyMatch(c -> Letters.vietnamese((char) c)) ? 1 : 0;
        }
        return words < 20 ? 0 : 1 - (double) marked / words;
    }

    boolean damaged() {
        return damaged;
    }

    /** The likeliest reading of a range; null if it equals the text. */
    String restored(String text, int[] at) {
        return restored.reading(text, at);
    }

    Mended mend(String text) {
        if (!mends) {
            return plain(text);
        }
        var words = words(text);
        for (var candidate : candidates(words)) {
            snap(words, candidate.at(), Phrases.ALL.get(candidate.phrase()));
        }
        return built(text, words);
    }

    private static Mended plain(String text) {
        return built(text, List.of());
    }

    private static final class Word {
        final int start;
        final int end;
        String key;
        boolean fixed;

        Word(int start, int end, String key) {
            this.start = start;
            this.end = end;
            this.key = key;
        }
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var key = lookAlike(Folding.fold(matcher.group()));
            if (!key.isEmpty()) {
                words.add(new Word(matcher.start(), matcher.end(), key));
            }
        }
        return words;
    }

    /** Replaces digits and signs inside a word by the letters they look like. */
    private static String lookAlike(String word) {
        if (word.chars().noneMatch(Character::isLetter) || word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        return word.replace('0', 'o')
                .replace('6', 'o')
                .replace('1', 'l')
                .replace('|', 'l')
                .replace('4', 'a')
                .replace('&', 'a')
                .replace('@', 'e')
                .replace('¢', 'c');
    }

    private record Candidate(int phrase, int at) {}

    /** Where a phrase may begin; longer phrases first. */
    private List<Candidate> candidates(List<Word> words) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < words.size(); i++) {
            var near = near(words.get(i).key);
            for (int word = 0; word < near.length; word++) {
                if (near[word] < FAR) {
                    for (int phrase : Phrases.STARTING[word]) {
                        candidates.add(new Candidate(phrase, i));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::phrase));
        return candidates;
    }

    private void snap(List<Word> words, int at, int[] phrase) {
        if (at + phrase.length > words.size()) {
            return;
        }
        int off = 0;
        int letters = 0;
        for (int i = 0; i < phrase.length; i++) {
            var word = words.get(at + i);
            int distance = near(word.key)[phrase[i]];
            if (distance == FAR || distance > 0 && word.fixed) {
                return;
            }
            off += distance;
            letters += Phrases.WORDS.get(phrase[i]).length();
        }
        if (off > Math.max(1, letters / 5)) {
            return;
        }
        for (int i = 0; i < phrase.length; i++) {
            words.get(at + i).key = Phrases.WORDS.get(phrase[i]);
            words.get(at + i).fixed = true;
        }
    }

    /** The distance of this word from each word of any phrase. */
    private byte[] near(String word) {
        return distances.computeIfAbsent(word, any -> {
            var near = new byte[Phrases.WORDS.size()];
            for (int i = 0; i < near.length; i++) {
                near[i] = near(word, Phrases.WORDS.get(i));
            }
            return near;
        });
    }

    private static byte near(String word, String wanted) {
        if (word.equals(wanted)) {
            return 0;
        }
        int allowed = wanted.length() <= 4 ? 1 : 2;
        if (Math.abs(word.length() - wanted.length()) > allowed || Character.isDigit(word.charAt(0))) {
            return FAR;
        }
        int distance = Likeness.distance(word, wanted, allowed);
        return distance <= allowed ? (byte) distance : FAR;
    }

    private static Mended built(String text, List<Word> words) {
        var key = new StringBuilder();
        var from = new int[text.length() + 4 * words.size()];
        var upto = new int[from.length];
        int last = 0;
        for (var word : words) {
            between(text, last, word.start, key, from, upto);
            int width = word.end - word.start;
            for (int i = 0; i < word.key.length(); i++) {
                int place = word.start + Math.min(i, width - 1);
                from[key.length()] = place;
                upto[key.length()] = i == word.key.length() - 1 ? word.end : place + 1;
                key.append(word.key.charAt(i));
            }
            last = word.end;
        }
        between(text, last, text.length(), key, from, upto);
        return new Mended(key.toString(), from, upto);
    }

    private static void between(String text, int start, int end, StringBuilder key, int[] from, int[] upto) {
        for (int i = start; i < end; i++) {
            from[key.length()] = i;
            upto[key.length()] = i + 1;
            key.append(Folding.fold(text.charAt(i)));
        }
    }
}
