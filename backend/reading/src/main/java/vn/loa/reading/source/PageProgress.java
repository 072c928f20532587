package vn.loa.reading.source;

/** Called on the reading thread when pages of a document are done. */
@FunctionalInterface
public interface PageProgress {
    PageProgress NONE = (page, pages) -> {};

    /**
     * @param page how many are done
     * @param pages of how many
     */
    void done(int page, int pages);
}
