package vn.loa.work.broadcast;

import vn.loa.reading.text.Spoken;

/** How long it takes to read a script aloud. */
final class ReadingTime {
    /**
     * Written Vietnamese parts its syllables by spaces, so that words are counted as people count them. Seven presenters of national programmes
     * were measured at 3.7 to 5.5 a second (survey of programme openings of 26 seconds each); in the open, with echo between clusters, one
     * reads like the slowest of them.
     */
    static final int WORDS_A_MINUTE = 220;

    private ReadingTime() {}

    /** As it is said: "76/NQ-CP" is five words. */
    static int words(String script) {
        return script == null || script.isBlank() ? 0 : said(Spoken.of(script).text());
    }

    /** Of text that is in words already. */
    static int said(String spoken) {
        return spoken.isBlank() ? 0 : spoken.strip().split("[\\s-]+").length;
    }

    static int seconds(String script) {
        return seconds(words(script));
    }

    static int seconds(int words) {
        return Math.ceilDiv(words * 60, WORDS_A_MINUTE);
    }
}
