package vn.loa.reading.reader.diacritics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.reading.text.Folding;

/** The syllables of the shipped phrases, how often one follows another, and which share a folded form. */
final class Vocabulary {
    static final int START = 0;
    static final int NUMBER = 1;
    private static final String RESOURCE = "/reader/administrative-phrases.txt";
    private static final float DISCOUNT = 0.6f;

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> asWritten = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, int[]> byFold = new HashMap<>();
    private final Pairs pairs = new Pairs();
    private int[] counts = new int[4096];
    private int[] followed = new int[4096];
    private float[] logAlone;
    private float[] logSpare;
    private float logUnknown;

    private Vocabulary() {}

    static Vocabulary load() {
        var vocabulary = new Vocabulary();
        vocabulary.add("<s>", "<s>");
        vocabulary.add("#", "#");
        try (var stream = Vocabulary.class.getResourceAsStream(RESOURCE);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(vocabulary::learn);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped phrases cannot be read: " + RESOURCE, unreadable);
        }
        vocabulary.weigh();
        return vocabulary;
    }

    private void learn(String line) {
        int before = START;
        for (var token : Scanner.tokens(line)) {
            if (token.opens()) {
                before = START;
                counts[START]++;
            }
            int word = token.fixed() ? NUMBER : add(token.text());
            if (!token.opens() || before == START) {
                pairs.count(pair(before, word));
            }
            counts[word]++;
            before = word;
        }
    }

    private int add(String written) {
        var seen = asWritten.get(written);
        if (seen == null) {
            seen = add(Spelling.key(written), written);
            asWritten.put(written, seen);
        }
        return seen;
    }

    private int add(String key, String written) {
        var known = ids.get(key);
        if (known != null) {
            return known;
        }
        int id = words.size();
        ids.put(key, id);
        keys.add(key);
        words.add(Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        byFold.merge(Folding.fold(written), new int[] {id}, Vocabulary::joined);
        if (id + 1 >= counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        return id;
    }

    private static int[] joined(int[] some, int[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** Interpolated absolute discounting: the discount of each seen pair is distributed by the frequency of single words. */
    private void weigh() {
        int size = words.size();
        followed = new int[size];
        pairs.each((pair, count) -> {
            followed[(int) (pair >> 32)]++;
            return count;
        });
        double total = size;
        for (int i = 2; i < size; i++) {
            total += counts[i];
        }
        logAlone = new float[size];
        logSpare = new float[size];
        for (int i = 0; i < size; i++) {
            logAlone[i] = (float) Math.log((counts[i] + 0.5) / total);
            logSpare[i] =
                    (float) Math.log(counts[i] == 0 ? 1 : DISCOUNT * Math.max(followed[i], 1) / Math.max(counts[i], 1));
        }
        logUnknown = (float) Math.log(0.1 / total);
        pairs.each((pair, count) -> {
            int before = (int) (pair >> 32);
            int word = (int) pair;
            double seen = (count - DISCOUNT) / counts[before];
            return (float) Math.log(seen + Math.exp(logSpare[before] + logAlone[word]));
        });
    }

    private static long pair(int before, int word) {
        return (long) before << 32 | word;
    }

    /** The id of a word by its {@link Spelling#key}; -1 if unknown. */
    int id(String key) {
        return ids.getOrDefault(key, -1);
    }

    String word(int id) {
        return words.get(id);
    }

    String key(int id) {
        return keys.get(id);
    }

    /** The words with these letters. */
    int[] folded(String fold) {
        return byFold.getOrDefault(fold, new int[0]);
    }

    Iterable<String> folds() {
        return byFold.keySet();
    }

    int count(int id) {
        return counts[id];
    }

    /** Natural logarithm of the probability that a word follows another; -1 is any unknown word. */
    float log(int before, int word) {
        if (before < 0) {
            return word < 0 ? logUnknown : logAlone[word];
        }
        if (word < 0) {
            return logSpare[before] + logUnknown;
        }
        float seen = pairs.of(pair(before, word));
        return Float.isNaN(seen) ? logSpare[before] + logAlone[word] : seen;
    }

    float logAlone(int word) {
        return word < 0 ? logUnknown : logAlone[word];
    }
}
