package vn.loa.work.broadcast;

/** The way of an item from its first words to what came of it. Not being aired is an outcome too, with a reason. */
enum BroadcastState {
    DRAFT,
    REVIEWED,
    APPROVED,
    AIRED,
    NOT_AIRED;

    boolean open() {
        return this != AIRED && this != NOT_AIRED;
    }
}
