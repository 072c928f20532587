package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.secret.Seal;
import vn.loa.kernel.sql.Sql;

/** The secrets and recovery codes of second factors. A code serves once. */
@ApplicationScoped
class SecondFactors {
    private static final int RECOVERY_CODES = 10;
    /** Steps a phone's clock may be early or late. */
    private static final int DRIFT = 1;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Sql sql;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** A new secret, in place of one that was never confirmed. */
    @Transactional
    byte[] begin(UUID account) {
        var secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        sql.of("""
                insert into second_factor (account_id, sealed) values (:account, :sealed)
                on conflict (account_id) do update set sealed = excluded.sealed, used_step = 0
                """).bind("account", account).bind("sealed", seal.seal(secret)).update();
        return secret;
    }

    /** Uses a code of this half minute, or of the one before or after; never one again, nor one older than was used. */
    @Transactional
    boolean takes(UUID account, String typed) {
        var code = plain(typed);
        var sealed = sql.of("select sealed from second_factor where account_id = :account")
                .bind("account", account)
                .first(byte[].class);
        if (sealed.isEmpty()) {
            return false;
        }
        var secret = seal.open(sealed.get()).orElseThrow(() -> AccountProblem.SECOND_FACTOR_UNREADABLE.problem());
        long now = Totp.step(clock.instant());
        for (long step = now - DRIFT; step <= now + DRIFT; step++) {
            if (same(Totp.code(secret, step), code) && use(account, step)) {
                return true;
            }
        }
        return false;
    }

    /** Uses a code of the phone or, instead, a recovery code. */
    @Transactional
    boolean takesAny(UUID account, String typed) {
        return sql.of(
                                        "update recovery_code set used_at = :now where account_id = :account and hash = :hash and used_at is null")
                                .bind("now", clock.instant())
                                .bind("account", account)
                                .bind("hash", hash(account, plain(typed)))
                                .update()
                        == 1
                || takes(account, typed);
    }

    /** Fresh recovery codes in place of all others; only their hashes are kept. */
    List<String> renewCodes(UUID account) {
        forgetCodes(account);
        var codes = Stream.generate(Legible::word).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> sql.of("insert into recovery_code (account_id, hash) values (:account, :hash)")
                .bind("account", account)
                .bind("hash", hash(account, plain(code)))
                .update());
        return codes;
    }

    int codesLeft(UUID account) {
        return sql.of(
                        "select cast(count(*) as integer) from recovery_code where account_id = :account and used_at is null")
                .bind("account", account)
                .one(Integer.class);
    }

    void forget(UUID account) {
        forgetCodes(account);
        sql.of("delete from second_factor where account_id = :account")
                .bind("account", account)
                .update();
    }

    private void forgetCodes(UUID account) {
        sql.of("delete from recovery_code where account_id = :account")
                .bind("account", account)
                .update();
    }

    private boolean use(UUID account, long step) {
        return sql.of("update second_factor set used_step = :step where account_id = :account and used_step < :step")
                        .bind("account", account)
                        .bind("step", step)
                        .update()
                == 1;
    }

    /** However it was typed: with spaces, without the dashes, in capitals. */
    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(UUID account, String code) {
        return RefreshToken.hash(account + " " + code);
    }
}
