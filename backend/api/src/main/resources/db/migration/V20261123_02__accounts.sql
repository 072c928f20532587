-- Who signs in, what they may do where, and on which devices they are signed in.
create table account (
    id           uuid primary key,
    username     text not null,
    full_name    text collate vietnamese not null,
    title        text,
    language     text not null default 'vi',
    password     text not null,
    suspended_at timestamptz,
    version      integer not null default 0,
    created_at   timestamptz not null,
    search       text generated always as (folded(username || ' ' || full_name)) stored,
    constraint account_username_key unique (username),
    constraint account_language_check check (language in ('vi', 'en'))
);

create table account_role (
    account_id uuid not null references account,
    role       text not null,
    unit_id    uuid not null references unit,
    constraint account_role_pkey primary key (account_id, unit_id, role),
    constraint account_role_check check (role in ('LEADER', 'COORDINATOR', 'ACCOUNTANT', 'CONTRIBUTOR', 'OBSERVER', 'ADMINISTRATOR'))
);
create index account_role_unit_idx on account_role (unit_id);

create table device_session (
    id           uuid primary key,
    account_id   uuid not null references account,
    device_name  text not null,
    client       text not null,
    created_at   timestamptz not null,
    last_used_at timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    constraint device_session_client_check check (client in ('WEB', 'MOBILE'))
);
create index device_session_account_idx on device_session (account_id);

-- Each rotation leaves its token here, so that a replayed one is recognised. A withdrawn one was never received, as far as known.
create table refresh_token (
    hash       text primary key,
    session_id uuid not null references device_session on delete cascade,
    parent     text,
    issued_at  timestamptz not null,
    rotated_at timestamptz,
    withdrawn  boolean not null default false
);
create index refresh_token_session_idx on refresh_token (session_id);
create index refresh_token_parent_idx on refresh_token (parent);

-- Kept by username, known or not, so that an answer does not tell which exist.
create table sign_in_attempt (
    username      text primary key,
    failures      integer not null,
    failed_at     timestamptz not null,
    blocked_until timestamptz
);

create table assignee (
    id         uuid primary key,
    unit_id    uuid not null references unit,
    unit_path  ltree not null,
    name       text collate vietnamese not null,
    kind       text not null,
    contact    text,
    retired_at timestamptz,
    version    integer not null default 0,
    created_at timestamptz not null,
    search     text generated always as (folded(name)) stored,
    constraint assignee_name_key unique (unit_id, name),
    constraint assignee_kind_check check (kind in ('OFFICE', 'POST', 'MASS_ORGANISATION', 'PARTNER', 'HAMLET', 'PERSON'))
);
create index assignee_unit_path_idx on assignee using gist (unit_path);

create table assignee_member (
    assignee_id uuid not null references assignee,
    account_id  uuid not null references account,
    constraint assignee_member_pkey primary key (assignee_id, account_id)
);
create index assignee_member_account_idx on assignee_member (account_id);

create table channel (
    id          uuid primary key,
    unit_id     uuid not null references unit,
    unit_path   ltree not null,
    type        text not null,
    name        text collate vietnamese not null,
    measure     text not null,
    run_by_id   uuid references assignee,
    slots       jsonb not null default '[]',
    note        text,
    retired_at  timestamptz,
    version     integer not null default 0,
    created_at  timestamptz not null,
    search      text generated always as (folded(name)) stored,
    constraint channel_name_key unique (unit_id, name)
);
create index channel_unit_path_idx on channel using gist (unit_path);
