package vn.loa.reading.source;

/**
 * Called on the reading thread while a document is read, each second or so. What it throws ends the reading, so that a person can
 * call it off inside a page.
 */
@FunctionalInterface
public interface PageProgress {
    PageProgress NONE = (pages, of) -> {};

    /**
     * @param pages how many are done, in parts too: 1.5 is in the middle of the second
     * @param of how many
     */
    void done(double pages, int of);
}
