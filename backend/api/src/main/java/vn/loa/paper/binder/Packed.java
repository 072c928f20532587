package vn.loa.paper.binder;

/**
 * One file as it went into the ZIP, or why it did not.
 *
 * @param sha256 of the bytes that went in; null where it is missing
 */
record Packed(String path, State state, long size, String sha256) {
    enum State {
        /** The bytes Loa has known it by since it came. */
        WHOLE,
        /** A picture without the place it was taken at, for whoever is outside its unit. */
        WITHOUT_POSITION,
        /** Other bytes than it came with. */
        ALTERED,
        /** No longer in the store. */
        MISSING
    }

    boolean there() {
        return state != State.MISSING;
    }
}
