-- Failures count against where they come from, never against a user name, so that nobody can lock a colleague out.
drop table sign_in_attempt;
create table sign_in_attempt (
    key           text primary key,
    failures      integer not null,
    failed_at     timestamptz not null,
    blocked_until timestamptz
);

create table known_device (
    hash       text not null,
    account_id uuid not null references account,
    seen_at    timestamptz not null,
    constraint known_device_pkey primary key (hash, account_id)
);
create index known_device_account_idx on known_device (account_id);
