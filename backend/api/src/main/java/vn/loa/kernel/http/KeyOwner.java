package vn.loa.kernel.http;

/** Resolves the owner of a request's idempotency keys; implemented where the caller is known. */
public interface KeyOwner {
    /**
     * Different for any two callers of any kind.
     *
     * @throws vn.loa.problem.Problem 401 without a caller
     */
    String keyOwner();

    /** The rights this request was allowed by so far, as text to be kept with its answer. */
    String rights();

    /**
     * Asks anew for rights that were kept.
     *
     * @throws vn.loa.problem.Problem 403 when one is gone
     */
    void requireAgain(String rights);
}
