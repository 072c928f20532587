-- Several processes read documents: one at a time claims a document, for a minute that it prolongs, and another takes over what lapsed.
alter table plan_import
    add column claimed_by uuid,
    add column claimed_until timestamptz,
    add column claims integer not null default 0;
