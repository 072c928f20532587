package vn.loa.people.access;

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
import java.util.Set;
import vn.loa.kernel.secret.SecretText;

/**
 * Takes a secret that is sent with each request, in place of an access token. Only its form is looked at here; whether it counts is asked of
 * the database when the caller is first needed.
 */
public abstract class SecretAuthentication implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    private final String prefix;

    protected SecretAuthentication(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return taken(inAddress(request), true);
        }
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? taken(header.substring(BEARER.length()).strip(), false)
                : none();
    }

    private Uni<SecurityIdentity> taken(String text, boolean inAddress) {
        return SecretText.meant(prefix, text) ? identity(new SecretText(text), inAddress) : none();
    }

    private static Uni<SecurityIdentity> none() {
        return Uni.createFrom().nullItem();
    }

    /** The secret where no header can be set; null for none. */
    protected String inAddress(RoutingContext request) {
        return null;
    }

    /** Who presents {@code secret}, which may be cut or mistyped. */
    protected abstract Uni<SecurityIdentity> identity(SecretText secret, boolean inAddress);

    protected static Uni<SecurityIdentity> presented(String name, String attribute, Object value) {
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(name))
                        .addAttribute(attribute, value)
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
