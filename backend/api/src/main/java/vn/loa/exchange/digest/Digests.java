package vn.loa.exchange.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.sql.Constraint;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.people.door.Repository;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** Everybody's own; nobody reads or sets another's. What one is told by mail is no act of a unit, so that no journal has it. */
@ApplicationScoped
class Digests extends Repository<Digest> {
    private static final String DUE = """
            select d.id as account, d.email, a.language
            from digest d join account a on a.id = d.id
            where d.confirmed_at is not null and d.hour <= :hour and (d.sent_on is null or d.sent_on < :today)
                and a.suspended_at is null
            order by d.hour, d.id
            """;

    /** Somebody whose mail of today has not gone out. */
    record Due(UUID account, String email, String language) {}

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    MailOut mail;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    Digests() {
        super(Digest.class);
    }

    /** It was asked for twice at once. */
    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("digest_pkey", Fault.STALE));
    }

    @Transactional
    DigestView own() {
        return view(find(caller.accountId()));
    }

    /** Another address gets a code first; without a transaction, as a mail server may be slow. */
    DigestView ask(DigestDraft draft) {
        var known = known();
        if (!known.toProve(draft.email())) {
            return choose(draft, null);
        }
        known.requirePause(BusinessClock.now(clock));
        var code = Code.drawn();
        mail.send(draft.email(), Letter.with(code, tongue.language()));
        return choose(draft, code);
    }

    /** A wrong code counts too. */
    @Transactional(dontRollbackOn = Problem.class)
    DigestView confirm(String digits) {
        var digest = existing();
        digest.confirm(new Code(digits), BusinessClock.now(clock));
        return view(digest);
    }

    /** The address is forgotten with it. */
    @Transactional
    void stop() {
        remove(existing());
    }

    @Transactional
    List<Due> due(LocalDateTime now) {
        return sql.of(DUE)
                .bind("hour", now.getHour())
                .bind("today", now.toLocalDate())
                .list(Due.class);
    }

    /** Null where it was ended meanwhile. */
    Digest held(UUID account) {
        return findLocked(account);
    }

    @Transactional
    Digest known() {
        var known = find(caller.accountId());
        return known == null ? new Digest(caller.accountId()) : known;
    }

    @Transactional
    DigestView choose(DigestDraft draft, Code code) {
        var digest = known();
        digest.choose(draft.hour());
        if (code != null) {
            digest.prove(draft.email(), code, BusinessClock.now(clock));
        }
        return view(add(digest));
    }

    private Digest existing() {
        var digest = find(caller.accountId());
        if (digest == null) {
            throw DigestProblem.DIGEST_NO_CODE.problem();
        }
        return digest;
    }

    private DigestView view(Digest digest) {
        return DigestView.of(mail.ready(), digest);
    }
}
