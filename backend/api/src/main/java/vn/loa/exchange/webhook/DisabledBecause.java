package vn.loa.exchange.webhook;

/** Who or what disabled a webhook: somebody, a receiver that answered 410, or one that took nothing for days. */
public enum DisabledBecause {
    PERSON,
    GONE,
    FAILING
}
