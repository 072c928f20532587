package vn.loa.people.guest;

import static vn.loa.people.access.Action.ASSIGNEE_EDIT;
import static vn.loa.people.guest.GuestLinkFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.secret.SecretText;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.assignee.Assignees;
import vn.loa.people.door.Door;
import vn.loa.problem.Fault;

/** The door to guest links: who edits a unit's assignees also lets them in. */
@ApplicationScoped
class GuestLinks extends Door<GuestLink, GuestLinkView> {
    @Inject
    Assignees assignees;

    GuestLinks() {
        super(GuestLink.class, "join fetch e.assignee join fetch e.unit");
    }

    /** Two make the first link at once: the second fails. */
    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("guest_link_pkey", Fault.STALE));
    }

    /** The first link of an assignee, shown with its secret this once. */
    GuestLinkView make(UUID assignee, GuestLinkDraft draft) {
        return make(new GuestLink(assignees.get(assignee, ASSIGNEE_EDIT)), draft);
    }

    /** Another secret in place of the one before. */
    GuestLinkView make(GuestLink link, GuestLinkDraft draft) {
        // A program that lets people in would hand on more than its key.
        caller.person();
        var secret = SecretText.drawn(SecretText.OF_GUESTS);
        link.make(draft, secret, BusinessClock.today(clock), stamp());
        recorded(GUEST_LINK_MADE, add(link));
        sql.flush();
        return view(link, secret.text());
    }

    GuestLink revoke(GuestLink link, String reason) {
        link.revoke(now());
        return recorded(GUEST_LINK_REVOKED, link, reason);
    }

    Page<GuestLinkView> list(UUID unit, UUID assignee, Paging paging) {
        var listing = Listing.of("guest_link g join assignee a on a.id = g.id", "g.id")
                .where("g.unit_id = :unit", "unit", unit)
                .where("g.id = :assignee", "assignee", assignee)
                .sortable("name", "a.name", "text")
                .sortedBy("name");
        return page(scope.narrow(listing, "g", null, ASSIGNEE_EDIT, "false"), paging);
    }

    @Override
    protected List<GuestLinkView> views(List<GuestLink> links) {
        return links.stream().map(link -> view(link, null)).toList();
    }

    private GuestLinkView view(GuestLink link, String secret) {
        return GuestLinkView.of(link, secret, caller.allowed(link, List.of(ASSIGNEE_EDIT)));
    }
}
