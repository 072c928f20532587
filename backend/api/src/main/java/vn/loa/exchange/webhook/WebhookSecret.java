package vn.loa.exchange.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a webhook's posts are signed with, as Standard Webhooks write it. */
record WebhookSecret(byte[] bytes) {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom LOT = new SecureRandom();

    static WebhookSecret drawn() {
        var bytes = new byte[BYTES];
        LOT.nextBytes(bytes);
        return new WebhookSecret(bytes);
    }

    String text() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** One signature of the header: the HMAC-SHA256 of id, second and body. */
    String signature(String id, Instant at, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            var signed = id + "." + at.getEpochSecond() + "." + body;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
