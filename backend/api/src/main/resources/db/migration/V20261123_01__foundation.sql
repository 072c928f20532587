-- What every noun stands on: Vietnamese order, diacritic-free search, the unit tree and the append-only journal.
create extension if not exists ltree;
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create collation vietnamese (provider = icu, locale = 'vi-u-kn-true');

-- Search form of a text: no marks (đ too), lower case. Immutable because the dictionary is named outright.
create function folded(value text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent', normalize(value, NFC))) $$;

create table unit (
    id         uuid primary key,
    code       text not null,
    name       text collate vietnamese not null,
    kind       text not null,
    parent_id  uuid references unit,
    path       ltree not null,
    valid_from date not null,
    valid_to   date,
    version    integer not null default 0,
    search     text generated always as (folded(code || ' ' || name)) stored,
    constraint unit_path_key unique (path),
    constraint unit_kind_check check (kind in ('NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint unit_validity_check check (valid_to is null or valid_to >= valid_from),
    -- A code may be given anew after its unit has ended, never while it stands.
    constraint unit_code_exclusion exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index unit_path_idx on unit using gist (path);
create index unit_parent_idx on unit (parent_id);
create index unit_search_idx on unit using gin (search gin_trgm_ops);

create table unit_succession (
    predecessor_id uuid not null references unit,
    successor_id   uuid not null references unit,
    constraint unit_succession_pkey primary key (predecessor_id, successor_id)
);
create index unit_succession_successor_idx on unit_succession (successor_id);

create table journal_head (
    unit_id  uuid primary key references unit,
    sequence bigint not null,
    hash     text not null
);

create table journal_entry (
    unit_id       uuid not null references unit,
    sequence      bigint not null,
    at            timestamptz not null,
    actor_id      uuid,
    actor         text not null,
    noun          text not null,
    subject       uuid not null,
    subject_title text not null,
    fact          text not null,
    reason        text,
    changes       text not null,
    previous_hash text not null,
    hash          text not null,
    constraint journal_entry_pkey primary key (unit_id, sequence)
);
create index journal_entry_subject_idx on journal_entry (subject, sequence);

-- The journal only grows: no role of the application may rewrite it, not even by mistake.
create function journal_is_append_only() returns trigger language plpgsql
    as $$ begin raise exception 'journal_entry is append-only' using errcode = 'restrict_violation'; end $$;
create trigger journal_entry_append_only before update or delete on journal_entry
    for each row execute function journal_is_append_only();

create table idempotency_key (
    account_id  uuid not null,
    key         text not null,
    fingerprint text not null,
    status      integer not null,
    headers     text not null,
    body        text,
    created_at  timestamptz not null,
    constraint idempotency_key_pkey primary key (account_id, key)
);
create index idempotency_key_created_idx on idempotency_key (created_at);
