package vn.loa.exchange.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One signed post, as Standard Webhooks say. */
record SignedPost(String address, Map<String, String> headers, String body) {
    /** @param secrets the live ones, the newest first */
    static SignedPost signed(String address, String id, Instant at, String body, List<WebhookSecret> secrets) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", "application/json; charset=utf-8");
        headers.put("user-agent", "Loa-Webhooks");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(at.getEpochSecond()));
        headers.put(
                "webhook-signature",
                secrets.stream().map(secret -> secret.signature(id, at, body)).collect(Collectors.joining(" ")));
        return new SignedPost(address, headers, body);
    }
}
