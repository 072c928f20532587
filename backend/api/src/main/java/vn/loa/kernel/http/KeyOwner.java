package vn.loa.kernel.http;

/** Whose idempotency keys a request's are; answered by whoever knows the caller. */
public interface KeyOwner {
    /**
     * Different for any two callers, of whatever kind.
     *
     * @throws vn.loa.problem.Problem 401 where nobody calls
     */
    String keyOwner();
}
