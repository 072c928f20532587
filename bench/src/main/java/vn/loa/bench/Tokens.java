package vn.loa.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that the Spring peer takes: HS256, with the path of the units their holder may read. */
final class Tokens {
    final String key = UUID.randomUUID().toString() + UUID.randomUUID();

    String of(String path) {
        long end = Instant.now().plusSeconds(86_400).getEpochSecond();
        var text = part("{\"alg\":\"HS256\"}") + "." + part("{\"sub\":\"bench\",\"path\":\"%s\",\"exp\":%d}".formatted(path, end));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return text + "." + base64(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static String part(String json) {
        return base64(json.getBytes(UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
