package vn.loa.people.apikey;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.loa.kernel.secret.SecretText;
import vn.loa.people.access.KnownKeys;
import vn.loa.people.access.SecretAuthentication;

/** Takes an API key as bearer token, or from the address of report data, where a spreadsheet can set no header. */
@ApplicationScoped
class KeyAuthentication extends SecretAuthentication {
    /** The tables a key may be sent to in the address. */
    private static final Set<String> TABLES = Set.of("/api/v1/report-data", "/api/v1/figures");

    KeyAuthentication() {
        super(SecretText.OF_KEYS);
    }

    @Override
    protected String inAddress(RoutingContext request) {
        return TABLES.contains(request.normalizedPath()) ? request.request().getParam("key") : null;
    }

    @Override
    protected Uni<SecurityIdentity> identity(SecretText secret, boolean inAddress) {
        return secret.whole()
                ? presented(secret.hint(), KnownKeys.PRESENTED, new KnownKeys.Presented(secret.digest(), inAddress))
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }
}
