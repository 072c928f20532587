package vn.loa.reading.source;

/** Told as a document's pages are done; called on the thread that reads. */
@FunctionalInterface
public interface PageProgress {
    PageProgress NONE = (page, pages) -> {};

    /**
     * @param page how many are done
     * @param pages of how many
     */
    void done(int page, int pages);
}
