package vn.loa.people.journal;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.secret.SigningKey;
import vn.loa.kernel.sql.Sql;

/** Makes {@link Anchor}s, and holds all there is against its hashes and against one made earlier. */
@ApplicationScoped
class Anchors {
    /** Half a day. */
    private static final int SECONDS = 12 * 3600;

    private static final String HEADS = """
            select h.unit_id, h.sequence, h.hash, coalesce(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), '-') as at
            from journal_head h left join journal_entry e on e.unit_id = h.unit_id and e.sequence = h.sequence
            where h.sequence > 0 order by h.unit_id
            """;

    @Inject
    Sql sql;

    @Inject
    SigningKey key;

    @Inject
    Clock clock;

    @Inject
    PaperStatements statements;

    @All
    @Inject
    List<Check> checks;

    /** A new anchor as a signed file. */
    String make() throws GeneralSecurityException {
        return inItsTime(this::now).signed(key.privateKey());
    }

    /** @param earlier an anchor to hold the journal and the seals against, as a signed file; or the code on a paper */
    Findings verify(Optional<String> earlier) {
        var findings = new Findings();
        for (var check : checks) {
            inItsTime(() -> {
                check.look(findings);
                return findings;
            });
        }
        earlier.ifPresent(file -> inItsTime(() -> against(file, findings)));
        return findings;
    }

    private Anchor now() {
        return new Anchor(BusinessClock.now(clock), sql.of(HEADS).list(Anchor.Head.class), seals(), key.publicKey());
    }

    private Findings against(String file, Findings findings) {
        if (file.startsWith(PaperStatement.BEGINS)) {
            statements.look(file, findings);
            return findings;
        }
        Anchor anchor;
        try {
            anchor = Anchor.read(file);
        } catch (GeneralSecurityException refused) {
            findings.broken("anchor", "tệp neo không dùng được: " + refused.getMessage(), "the anchor cannot be used");
            return findings;
        }
        if (!anchor.key().equals(key.publicKey())) {
            findings.broken("anchor", "tệp neo được ký bằng một khóa khác", "the anchor was signed with another key");
        }
        anchor.heads().forEach(head -> against(head, findings));
        var now = seals();
        anchor.seals().forEach((name, hash) -> {
            findings.looked("niêm phong trong tệp neo / seals in the anchor", 1);
            if (!hash.equals(now.get(name))) {
                findings.broken(name, "không còn như khi neo", "is no longer what it was when anchored");
            }
        });
        return findings;
    }

    private Map<String, String> seals() {
        var seals = new TreeMap<String, String>();
        checks.forEach(check -> check.seals(seals::put));
        return seals;
    }

    private void against(Anchor.Head head, Findings findings) {
        findings.looked("chuỗi trong tệp neo / chains in the anchor", 1);
        var hash = sql.of("select hash from journal_entry where unit_id = :unit and sequence = :sequence")
                .bind("unit", head.unitId())
                .bind("sequence", head.sequence())
                .first(String.class);
        if (hash.isEmpty()) {
            findings.broken(
                    "unit " + head.unitId(),
                    "mất mục nhật ký " + head.sequence() + " đã neo",
                    "entry " + head.sequence() + ", which was anchored, is gone");
        } else if (!hash.get().equals(head.hash())) {
            findings.broken(
                    "unit " + head.unitId(),
                    "mục nhật ký " + head.sequence() + " đã bị viết lại từ khi neo",
                    "entry " + head.sequence() + " was written anew since it was anchored");
        }
    }

    /** A transaction that sees one instant, whatever goes on meanwhile, without the time limits of a request. */
    private <T> T inItsTime(Supplier<T> work) {
        var result = new AtomicReference<T>();
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            sql.of("set transaction isolation level repeatable read").update();
            sql.unhurried(() -> result.set(work.get()));
        });
        return result.get();
    }
}
