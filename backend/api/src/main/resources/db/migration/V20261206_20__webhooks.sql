-- Programs are told of what happens by signed posts to an address; each webhook keeps its place in the journal's order, so that none is lost.
create table webhook (
    id               uuid not null,
    unit_id          uuid not null,
    unit_path        ltree not null,
    owner_id         uuid not null,
    description      text collate vietnamese not null,
    address          text not null,
    types            jsonb not null,
    secret           bytea not null,
    previous_secret  bytea,
    previous_until   timestamptz,
    xact             bigint not null,
    ordinal          bigint not null,
    failing_since_at timestamptz,
    disabled_because text,
    disabled_at      timestamptz,
    created_at       timestamptz not null,
    version          integer not null default 0,
    search           text generated always as (folded(description || ' ' || address)) stored,
    constraint webhook_pkey primary key (id),
    constraint webhook_unit_fkey foreign key (unit_id) references unit,
    constraint webhook_owner_fkey foreign key (owner_id) references account,
    constraint webhook_disabled_because_check check (disabled_because in ('PERSON', 'GONE', 'FAILING')),
    constraint webhook_disabled_check check ((disabled_because is null) = (disabled_at is null)),
    constraint webhook_previous_check check ((previous_secret is null) = (previous_until is null))
);
comment on column webhook.types is 'nouns and facts that are told, as webhooks spell them; empty for all';
comment on column webhook.secret is 'sealed, because each post is signed with it';
comment on column webhook.previous_secret is 'sealed; signs beside the new one for a while after a rotation';
comment on column webhook.xact is 'with ordinal the place in the journal up to which deliveries were made';
comment on column webhook.failing_since_at is 'the first failure since the last success';
create index webhook_unit_path_idx on webhook using gist (unit_path);
create index webhook_unit_idx on webhook (unit_id);
create index webhook_owner_idx on webhook (owner_id);
create index webhook_search_idx on webhook using gin (search gin_trgm_ops);

create table webhook_delivery (
    id           uuid not null,
    webhook_id   uuid not null,
    xact         bigint,
    ordinal      bigint,
    type         text not null,
    body         text not null,
    state        text not null default 'WAITING',
    made_at      timestamptz not null,
    attempts     integer not null default 0,
    next_at      timestamptz,
    leased_until timestamptz,
    last_at      timestamptz,
    last_status  integer,
    last_millis  integer,
    last_failure text,
    constraint webhook_delivery_pkey primary key (id),
    constraint webhook_delivery_webhook_fkey foreign key (webhook_id) references webhook,
    constraint webhook_delivery_entry_key unique (webhook_id, xact, ordinal),
    constraint webhook_delivery_state_check check (state in ('WAITING', 'DELIVERED', 'FAILED', 'WITHHELD')),
    constraint webhook_delivery_next_check check ((state = 'WAITING') = (next_at is not null))
);
comment on column webhook_delivery.id is 'the webhook-id of every attempt, by which a receiver knows what it has';
comment on column webhook_delivery.xact is 'with ordinal the journal entry it tells; null of a test';
comment on column webhook_delivery.leased_until is 'somebody is sending it; after that it is due again, whatever became of them';
create index webhook_delivery_made_idx on webhook_delivery (webhook_id, made_at, id);
create index webhook_delivery_due_idx on webhook_delivery (webhook_id, next_at) where state = 'WAITING';
create index webhook_delivery_age_idx on webhook_delivery (made_at);
