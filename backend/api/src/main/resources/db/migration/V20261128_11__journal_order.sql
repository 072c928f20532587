-- Listeners hear every fact once, so all units' facts have one order in which no later commit ever falls behind an earlier one.
create table journal_epoch (
    xact_offset bigint not null,
    sole        boolean not null default true,
    constraint journal_epoch_pkey primary key (sole),
    constraint journal_epoch_sole_check check (sole)
);
comment on column journal_epoch.xact_offset is 'added to the cluster''s transaction numbers, so that they go on rising after a restore into another cluster';
insert into journal_epoch (xact_offset) values (0);

create function journal_xact() returns bigint language sql stable
    as $$ select cast(cast(pg_current_xact_id() as text) as bigint) + xact_offset from journal_epoch $$;
-- Every transaction below has ended: what it wrote is seen, and it writes no more.
create function journal_horizon() returns bigint language sql stable
    as $$ select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) + xact_offset from journal_epoch $$;

alter table journal_entry
    add column xact bigint not null default journal_xact(),
    add column ordinal bigint generated always as identity,
    add constraint journal_entry_order_key unique (xact, ordinal);

create table journal_listener (
    name     text primary key,
    xact     bigint not null,
    ordinal  bigint not null,
    failures integer not null default 0,
    retry_at timestamptz,
    failure  text
);
comment on table journal_listener is 'up to where each listener has heard; its row is locked while it hears';
