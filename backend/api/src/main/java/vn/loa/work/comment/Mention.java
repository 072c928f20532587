package vn.loa.work.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import vn.loa.kernel.http.Ref;

/** A colleague by the name they had then, and when they looked; null while it waits for them. */
@Embeddable
record Mention(
        @Column(name = "account_id") UUID account,
        String name,
        @Column(name = "seen_at") Instant seenAt) {
    Ref ref() {
        return new Ref(account, name);
    }
}
