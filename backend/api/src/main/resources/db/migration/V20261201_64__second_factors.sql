-- A password that somebody else learned is not enough where its owner also gives a code from a phone.
alter table account add column second_factor_at timestamptz;

create table second_factor (
    account_id uuid primary key references account,
    sealed     bytea not null,
    used_step  bigint not null default 0
);

create table recovery_code (
    account_id uuid not null references account,
    hash       text not null,
    used_at    timestamptz,
    constraint recovery_code_pkey primary key (account_id, hash)
);
