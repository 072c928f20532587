package vn.loa.work.plan;

import java.util.UUID;

/** An item of one of a plan's lists, as sent. */
interface ItemDraft {
    UUID id();

    /** Its clause; null for none. */
    UUID clause();
}
