package vn.loa.exchange.webhook;

public enum DeliveryState {
    WAITING,
    DELIVERED,
    /** Given up after the last attempt. */
    FAILED,
    /** Its owner may not read it any more. */
    WITHHELD
}
