package vn.loa.people.apikey;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.loa.kernel.secret.SecretText;
import vn.loa.people.access.KnownKeys;

/**
 * Takes an API key as bearer token, or from the address of report data, where a spreadsheet can set no header. Only its form is looked at
 * here; whether it counts is asked of the database when the caller is first needed.
 */
@ApplicationScoped
class KeyAuthentication implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";
    /** The tables a key may be sent to in the address. */
    private static final Set<String> TABLES = Set.of("/api/v1/report-data", "/api/v1/figures");

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? identity(header.substring(BEARER.length()).strip(), false)
                    : Uni.createFrom().nullItem();
        }
        return TABLES.contains(request.normalizedPath())
                ? identity(request.request().getParam("key"), true)
                : Uni.createFrom().nullItem();
    }

    private static Uni<SecurityIdentity> identity(String text, boolean inAddress) {
        if (!SecretText.meant(SecretText.OF_KEYS, text)) {
            return Uni.createFrom().nullItem();
        }
        var secret = new SecretText(text);
        if (!secret.whole()) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(secret.hint()))
                        .addAttribute(KnownKeys.PRESENTED, new KnownKeys.Presented(secret.digest(), inAddress))
                        .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** Before the access tokens, which would refuse what is none. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
