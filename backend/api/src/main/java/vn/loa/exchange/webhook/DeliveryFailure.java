package vn.loa.exchange.webhook;

/** Why an attempt came to nothing. */
public enum DeliveryFailure {
    /** The address is none that is sent to, or its name leads to a network that is not public. */
    ADDRESS_REFUSED,
    UNKNOWN_NAME,
    NO_CONNECTION,
    /** Its certificate is not trusted, or another name's. */
    UNTRUSTED,
    TIMED_OUT,
    /** It answered with another status than 2xx. */
    REFUSED
}
