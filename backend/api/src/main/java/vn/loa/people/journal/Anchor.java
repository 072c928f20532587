package vn.loa.people.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where every chain ended at an instant, with what never changes again; signed and kept elsewhere, it shows what was cut off, deleted or
 * written anew since. One line each: {@code head UNIT NUMBER HASH INSTANT}, {@code seal NAME HASH}.
 *
 * @param key who signed it
 */
record Anchor(Instant at, List<Head> heads, Map<String, String> seals, PublicKey key) {
    private static final String FIRST = "loa-anchor 1";
    private static final String KEY = "key ";
    private static final String SIGNATURE = "signature ";

    /** @param at when its last entry was written, as the database says it */
    record Head(UUID unitId, long sequence, String hash, String at) {}

    /** The file, signed. */
    String signed(PrivateKey secret) throws GeneralSecurityException {
        var text = new StringBuilder(FIRST + "\nat " + at + "\n");
        heads.forEach(
                head -> text.append("head %s %d %s %s\n".formatted(head.unitId, head.sequence, head.hash, head.at)));
        seals.forEach((name, hash) -> text.append("seal " + name + " " + hash + "\n"));
        text.append(KEY)
                .append(Base64.getEncoder().encodeToString(key.getEncoded()))
                .append('\n');
        var signing = Signature.getInstance("SHA256withRSA");
        signing.initSign(secret);
        signing.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return text + SIGNATURE + Base64.getEncoder().encodeToString(signing.sign()) + "\n";
    }

    /** @throws GeneralSecurityException where the file is none, or was changed after it was signed */
    static Anchor read(String file) throws GeneralSecurityException {
        int end = file.lastIndexOf(SIGNATURE);
        if (!file.startsWith(FIRST + "\n") || end < 0) {
            throw new GeneralSecurityException("not an anchor");
        }
        var text = file.substring(0, end);
        var key = key(text.substring(text.lastIndexOf(KEY) + KEY.length()).strip());
        var signing = Signature.getInstance("SHA256withRSA");
        signing.initVerify(key);
        signing.update(text.getBytes(StandardCharsets.UTF_8));
        if (!signing.verify(decoded(file.substring(end + SIGNATURE.length())))) {
            throw new GeneralSecurityException("changed after it was signed");
        }
        return parsed(text, key);
    }

    private static Anchor parsed(String text, PublicKey key) {
        var heads = new ArrayList<Head>();
        var seals = new LinkedHashMap<String, String>();
        Instant at = null;
        for (var line : text.lines().toList()) {
            var words = line.split(" ");
            switch (words[0]) {
                case "at" -> at = Instant.parse(words[1]);
                case "head" ->
                    heads.add(new Head(UUID.fromString(words[1]), Long.parseLong(words[2]), words[3], words[4]));
                case "seal" -> seals.put(words[1], words[2]);
                default -> {}
            }
        }
        return new Anchor(at, heads, seals, key);
    }

    private static PublicKey key(String encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(decoded(encoded)));
    }

    private static byte[] decoded(String text) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException damage) {
            throw new GeneralSecurityException("damaged", damage);
        }
    }
}
