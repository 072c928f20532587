package vn.loa.kernel.http;

/** Resolves the owner of a request's idempotency keys; implemented where the caller is known. */
public interface KeyOwner {
    /**
     * Different for any two callers of any kind.
     *
     * @throws vn.loa.problem.Problem 401 without a caller
     */
    String keyOwner();
}
