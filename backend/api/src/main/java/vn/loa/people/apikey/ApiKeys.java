package vn.loa.people.apikey;

import static vn.loa.people.access.Action.*;
import static vn.loa.people.apikey.ApiKeyFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.secret.SecretText;
import vn.loa.people.account.Accounts;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;

/** The door to API keys. */
@ApplicationScoped
public class ApiKeys extends Door<ApiKey, ApiKeyView> {
    @Inject
    Units units;

    @Inject
    Accounts accounts;

    ApiKeys() {
        super(ApiKey.class, "join fetch e.owner join fetch e.unit join fetch e.within");
    }

    /** @param fresh the secret just made, to be shown this once; null where none was */
    record Made(ApiKey key, SecretText fresh) {}

    Made create(UUID id, ApiKeyDraft draft) {
        var unit = units.at("/unit", draft.unit(), API_KEY_EDIT);
        var fresh = SecretText.drawn(SecretText.OF_KEYS);
        var key = new ApiKey(id, unit, accounts.self(), fresh, now());
        key.write(draft, within(unit, draft), BusinessClock.today(clock));
        return new Made(create(API_KEY_CREATED, key), fresh);
    }

    ApiKey edit(ApiKey key, ApiKeyDraft draft) {
        requireOwn(key);
        var before = key.draft();
        key.write(draft, within(key.unit(), draft), BusinessClock.today(clock));
        return recorded(API_KEY_EDITED, key, before, key.draft());
    }

    private Unit within(Unit unit, ApiKeyDraft draft) {
        return draft.within() == null ? unit : units.at("/within", draft.within(), UNIT_READ);
    }

    Made rotate(ApiKey key) {
        requireOwn(key);
        var fresh = SecretText.drawn(SecretText.OF_KEYS);
        key.rotate(fresh, now());
        return new Made(recorded(API_KEY_ROTATED, key), fresh);
    }

    ApiKey endRotation(ApiKey key) {
        requireOwn(key);
        key.endRotation();
        return recorded(API_KEY_ROTATION_ENDED, key);
    }

    ApiKey revoke(ApiKey key, String reason) {
        key.revoke(now());
        return recorded(API_KEY_REVOKED, key, reason);
    }

    /** Who could edit another's key would have that person's rights. */
    private void requireOwn(ApiKey key) {
        if (!key.owner.id().equals(caller.accountId())) {
            throw ApiKeyProblem.API_KEY_OF_ANOTHER.problem();
        }
    }

    Page<ApiKeyView> list(UUID unit, String q, Boolean revoked, Paging paging) {
        if (caller.units(API_KEY_READ).isEmpty()) {
            throw Fault.ACTION_NOT_ALLOWED.problem();
        }
        var listing = Listing.of("api_key k", "k.id")
                .where("k.unit_id = :unit", "unit", unit)
                .where("(k.revoked_at is not null) = :revoked", "revoked", revoked)
                .search("k.search", q)
                .sortable("name", "k.name", "text")
                .sortable("expiresOn", "k.expires_on", "date")
                .sortedBy("name");
        return page(scope.narrow(listing, "k", null, API_KEY_READ, "false"), paging);
    }

    ApiKeyView view(Made made) {
        sql.flush();
        return view(made.key, made.fresh.text());
    }

    @Override
    protected List<ApiKeyView> views(List<ApiKey> keys) {
        return keys.stream().map(key -> view(key, null)).toList();
    }

    private ApiKeyView view(ApiKey key, String fresh) {
        return new ApiKeyView(
                key.id(),
                key.unit().ref(),
                key.name,
                new Ref(key.owner.id(), key.owner.fullName()),
                key.within.ref(),
                key.scopes,
                key.expiresOn,
                key.inAddress,
                fresh,
                key.revokedAt != null
                        ? List.of()
                        : Stream.of(key.secret, key.previous)
                                .filter(Objects::nonNull)
                                .map(LiveSecretView::of)
                                .toList(),
                key.revokedAt,
                key.createdAt,
                key.version(),
                caller.allowed(key, List.of(API_KEY_READ, API_KEY_EDIT)));
    }
}
