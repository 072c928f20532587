package vn.loa.kernel.http;

/** A representation of one row whose version guards edits ({@code If-Match}). */
public interface Versioned {
    int version();
}
