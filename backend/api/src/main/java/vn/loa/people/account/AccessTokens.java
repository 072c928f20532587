package vn.loa.people.account;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.loa.kernel.secret.SigningKey;

/**
 * Signs access tokens and checks them with the same key. Replaces SmallRye's factory, which needs a configured key before the first start
 * can create one. Token times use the machine's clock, as their verifier does.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class AccessTokens extends DefaultJWTCallerPrincipalFactory {
    static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final String ISSUER = "loa";
    private static final int KEPT = 2_000;

    /** Those whose signature was found right: one is sent with every request for ten minutes, and checking it again is a tenth of a short one. */
    private final Map<String, JWTCallerPrincipal> checked = new ConcurrentHashMap<>();

    @Inject
    SigningKey key;

    /** A token and the instant it ends. */
    record Issued(String token, Instant expiresAt) {}

    /** @param left what is left of the session: no token outlives it */
    Issued issue(UUID account, UUID session, Duration left) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = now.plus(left.compareTo(LIFETIME) < 0 ? left.truncatedTo(ChronoUnit.SECONDS) : LIFETIME);
        // upn is the id, not the username: it names the principal, and a username can change.
        var token = Jwt.issuer(ISSUER)
                .subject(account.toString())
                .upn(account.toString())
                .claim("sid", session.toString())
                .issuedAt(now)
                .expiresAt(expiresAt)
                .jws()
                .keyId(key.id())
                .sign(key.privateKey());
        return new Issued(token, expiresAt);
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo configured) throws ParseException {
        var known = checked.get(token);
        if (known != null && Instant.now().getEpochSecond() < known.getExpirationTime()) {
            return known;
        }
        var context = new JWTAuthContextInfo(configured);
        context.setPublicVerificationKey(key.publicKey());
        context.setIssuedBy(ISSUER);
        var principal = super.parse(token, context);
        if (checked.size() >= KEPT) {
            checked.clear();
        }
        checked.put(token, principal);
        return principal;
    }
}
