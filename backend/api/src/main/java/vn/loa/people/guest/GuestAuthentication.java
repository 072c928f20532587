package vn.loa.people.guest;

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
import vn.loa.people.access.KnownGuests;

/**
 * Takes the secret of a guest's link as bearer token. It stands in the fragment of the link, which browsers send to nobody, so that no log
 * and no referrer has it. Whether it counts is asked of the database when the caller is first needed; what was mistyped never does.
 */
@ApplicationScoped
class GuestAuthentication implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";
    private static final String NO_DIGEST = "";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Uni.createFrom().nullItem();
        }
        var text = header.substring(BEARER.length()).strip();
        if (!SecretText.meant(SecretText.OF_GUESTS, text)) {
            return Uni.createFrom().nullItem();
        }
        var secret = new SecretText(text);
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(SecretText.OF_GUESTS))
                        .addAttribute(KnownGuests.PRESENTED, secret.whole() ? secret.digest() : NO_DIGEST)
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
