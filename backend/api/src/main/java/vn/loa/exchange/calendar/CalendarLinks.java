package vn.loa.exchange.calendar;

import static vn.loa.exchange.calendar.CalendarLinkFact.*;
import static vn.loa.exchange.calendar.CalendarLinkProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.secret.SecretText;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.account.Accounts;
import vn.loa.people.door.Repository;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.channel.Channel;
import vn.loa.work.channel.Channels;

/** The calendar addresses of whoever is signed in; nobody sees another's. */
@ApplicationScoped
class CalendarLinks extends Repository<CalendarLink> {
    static final String PATH = "/api/v1/calendar.ics?token=";

    /** More devices than anybody carries. */
    private static final int MOST = 20;

    @Inject
    Units units;

    @Inject
    Channels channels;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    CalendarLinks() {
        super(CalendarLink.class);
    }

    /** One id is sent twice at once: the second finds it taken. */
    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("calendar_link_pkey", Fault.STALE));
    }

    CalendarLinkList own() {
        return new CalendarLinkList(
                live().stream().map(link -> CalendarLinkView.of(link, null)).toList());
    }

    /** Shown with its address this once. */
    CalendarLinkView make(CalendarLinkDraft draft) {
        var me = caller.person();
        var unit = units.at("/unit", draft.unit(), Action.UNIT_READ);
        if (me.roles(unit.id()).findAny().isEmpty()) {
            throw Problem.invalid("/unit", CALENDAR_LINK_ELSEWHERE);
        }
        if (live().size() >= MOST) {
            throw CALENDAR_LINKS_ENOUGH.problem(MOST);
        }
        var secret = SecretText.drawn(SecretText.OF_CALENDARS);
        var link = add(new CalendarLink(
                null, unit, accounts.self(), draft.kind(), channel(draft, unit), secret, BusinessClock.now(clock)));
        journal.append(CALENDAR_LINK_MADE, link);
        return CalendarLinkView.of(link, PATH + secret.text());
    }

    void revoke(UUID id) {
        var link = first("where id = ?1 and owner.id = ?2", id, caller.accountId())
                .orElseThrow(Fault.NO_SUCH_THING::problem);
        link.revoke(BusinessClock.now(clock));
        journal.append(CALENDAR_LINK_REVOKED, link);
    }

    /** The live link of a secret; none for what was cut, mistyped or revoked. */
    Optional<CalendarLink> opened(String token) {
        return SecretText.meant(SecretText.OF_CALENDARS, token) && new SecretText(token).whole()
                ? first(
                        "e join fetch e.unit join fetch e.owner left join fetch e.channel where e.secretDigest = ?1 and e.revokedAt is null",
                        new SecretText(token).digest())
                : Optional.empty();
    }

    private List<CalendarLink> live() {
        return list("""
                        e join fetch e.unit join fetch e.owner left join fetch e.channel
                        where e.owner.id = ?1 and e.revokedAt is null order by e.madeAt, e.id
                        """, caller.accountId());
    }

    private Channel channel(CalendarLinkDraft draft, Unit unit) {
        if (draft.kind() != CalendarKind.CHANNEL) {
            return null;
        }
        return channels.named("/channel", Problem.required("/channel", draft.channel()), unit);
    }
}
