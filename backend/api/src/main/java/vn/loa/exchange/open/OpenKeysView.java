package vn.loa.exchange.open;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.secret.PaperKeys;

/** A JSON Web Key Set (RFC 7517, RFC 8037), newest first. */
record OpenKeysView(List<OpenKey> keys) {
    record OpenKey(
            @Schema(examples = "OKP") String kty,
            @Schema(examples = "Ed25519") String crv,

            @Schema(description = "Mã khóa, cũng có trong mã QR. / The key's id, as in the code on a paper.")
            String kid,

            @Schema(description = "Khóa công khai, base64url. / The public key, base64url.")
            String x,

            Instant madeAt) {}

    static OpenKeysView of(List<PaperKeys.Published> keys) {
        return new OpenKeysView(keys.stream()
                .map(key -> new OpenKey(
                        "OKP",
                        "Ed25519",
                        key.id(),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(key.raw()),
                        key.madeAt()))
                .toList());
    }
}
