package vn.loa.people.guest;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.loa.kernel.secret.SecretText;
import vn.loa.people.access.KnownGuests;
import vn.loa.people.access.SecretAuthentication;

/**
 * Takes the secret of a guest's link as bearer token. It stands in the fragment of the link, which browsers send to nobody, so that no log
 * and no referrer has it. What was mistyped never counts.
 */
@ApplicationScoped
class GuestAuthentication extends SecretAuthentication {
    private static final String NO_DIGEST = "";

    GuestAuthentication() {
        super(SecretText.OF_GUESTS);
    }

    @Override
    protected Uni<SecurityIdentity> identity(SecretText secret, boolean inAddress) {
        return presented(SecretText.OF_GUESTS, KnownGuests.PRESENTED, secret.whole() ? secret.digest() : NO_DIGEST);
    }
}
