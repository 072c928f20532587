package vn.loa.people.guest;

import vn.loa.people.journal.Fact;

enum GuestLinkFact implements Fact {
    GUEST_LINK_MADE,
    GUEST_LINK_REVOKED
}
