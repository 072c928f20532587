package vn.loa.reading.reader.diacritics;

import java.util.Arrays;

/** Numbers by pair of words; open addressing, because a page needs some hundred thousand look-ups. */
final class Pairs {
    interface Change {
        float apply(long pair, float value);
    }

    private long[] keys = new long[1 << 15];
    private float[] values = new float[1 << 15];
    private int size;

    Pairs() {
        Arrays.fill(keys, -1);
    }

    void count(long pair) {
        int slot = slot(pair);
        if (keys[slot] < 0) {
            keys[slot] = pair;
            size++;
        }
        values[slot]++;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new float[keys.length];
        Arrays.fill(keys, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** NaN if the pair was never seen. */
    float of(long pair) {
        int slot = slot(pair);
        return keys[slot] < 0 ? Float.NaN : values[slot];
    }

    void each(Change change) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >= 0) {
                values[i] = change.apply(keys[i], values[i]);
            }
        }
    }

    private int slot(long pair) {
        int slot = (int) (pair * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
        while (keys[slot] >= 0 && keys[slot] != pair) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
