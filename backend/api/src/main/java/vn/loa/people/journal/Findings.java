package vn.loa.people.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a verification looked at, and what it found broken. */
public final class Findings {
    private final Map<String, Long> looked = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    /** @param what of which kind, in both languages */
    public void looked(String what, long times) {
        looked.merge(what, times, Long::sum);
    }

    /** @param where the thing, as who looks for it would name it */
    public void broken(String where, String vietnamese, String english) {
        broken.add(where + ": " + vietnamese + " / " + english);
    }

    /** How many of each kind. */
    Map<String, Long> looked() {
        return looked;
    }

    public List<String> broken() {
        return broken;
    }
}
