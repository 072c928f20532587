package vn.loa.exchange.webhook;

public enum WebhookState {
    ACTIVE,
    DISABLED
}
