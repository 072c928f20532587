-- Calendar programs subscribe to one's own days, a unit's or a channel's by an address that can be revoked.
create table calendar_link (
    id            uuid not null,
    unit_id       uuid not null,
    unit_path     ltree not null,
    owner_id      uuid not null,
    kind          text not null,
    channel_id    uuid,
    secret_digest text not null,
    made_at       timestamptz not null,
    used_at       timestamptz,
    revoked_at    timestamptz,
    version       integer not null default 0,
    constraint calendar_link_pkey primary key (id),
    constraint calendar_link_unit_fkey foreign key (unit_id) references unit,
    constraint calendar_link_owner_fkey foreign key (owner_id) references account,
    constraint calendar_link_channel_fkey foreign key (channel_id) references channel,
    constraint calendar_link_secret_key unique (secret_digest),
    constraint calendar_link_kind_check check (kind in ('OWN', 'UNIT', 'CHANNEL')),
    constraint calendar_link_channel_check check ((kind = 'CHANNEL') = (channel_id is not null))
);
comment on column calendar_link.secret_digest is 'SHA-256 of the secret, hex; the secret itself is shown once and kept nowhere';
create index calendar_link_unit_idx on calendar_link (unit_id);
create index calendar_link_unit_path_idx on calendar_link using gist (unit_path);
create index calendar_link_owner_idx on calendar_link (owner_id);
create index calendar_link_channel_idx on calendar_link (channel_id);
