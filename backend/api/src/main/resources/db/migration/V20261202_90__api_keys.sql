-- Programs sign in with keys of their own instead of a person's password; only digests of their secrets are kept.
create table api_key (
    id               uuid primary key,
    unit_id          uuid not null,
    unit_path        ltree not null,
    name             text collate vietnamese not null,
    owner_id         uuid not null,
    within_id        uuid not null,
    scopes           jsonb not null,
    expires_on       date not null,
    in_address       boolean not null,
    secret_digest    text not null,
    secret_hint      text not null,
    secret_made_at   timestamptz not null,
    secret_used_at   timestamptz,
    previous_digest  text,
    previous_hint    text,
    previous_made_at timestamptz,
    previous_used_at timestamptz,
    revoked_at       timestamptz,
    created_at       timestamptz not null,
    version          integer not null default 0,
    search           text generated always as (folded(name)) stored,
    constraint api_key_unit_fkey foreign key (unit_id) references unit (id),
    constraint api_key_owner_fkey foreign key (owner_id) references account (id),
    constraint api_key_within_fkey foreign key (within_id) references unit (id),
    constraint api_key_secret_key unique (secret_digest),
    constraint api_key_previous_key unique (previous_digest),
    constraint api_key_previous_check check ((previous_digest is null) = (previous_hint is null) and (previous_digest is null) = (previous_made_at is null))
);
create index api_key_unit_path_idx on api_key using gist (unit_path);
create index api_key_unit_idx on api_key (unit_id);
create index api_key_owner_idx on api_key (owner_id);
create index api_key_within_idx on api_key (within_id);
create index api_key_search_idx on api_key using gin (search gin_trgm_ops);
comment on column api_key.within_id is 'where the key counts: its unit or one below';
comment on column api_key.secret_digest is 'SHA-256 of the secret, hex; the secret itself is shown once and kept nowhere';
comment on column api_key.previous_digest is 'the secret before, live beside the new one until the rotation ends';
