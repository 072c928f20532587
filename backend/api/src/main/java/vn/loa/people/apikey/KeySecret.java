package vn.loa.people.apikey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.loa.kernel.secret.SecretText;

/** What is kept of a secret. */
@Embeddable
class KeySecret {
    @Column(name = "digest")
    String digest;

    @Column(name = "hint")
    String hint;

    @Column(name = "made_at")
    Instant madeAt;

    /** Written by {@link KeyHolders}, to the minute; null before its first use. */
    @Column(name = "used_at")
    Instant usedAt;

    protected KeySecret() {}

    KeySecret(SecretText secret, Instant now) {
        digest = secret.digest();
        hint = secret.hint();
        madeAt = now;
    }
}
