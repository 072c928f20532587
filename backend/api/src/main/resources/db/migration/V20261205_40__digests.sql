-- What waits is told by mail each working morning to whoever asked for it and proved the address.
create table digest (
    id           uuid not null,
    email        text not null,
    hour         integer not null,
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    code_digest  text,
    codes_tried  integer not null default 0,
    sent_on      date,
    version      integer not null default 0,
    constraint digest_pkey primary key (id),
    constraint digest_account_fkey foreign key (id) references account,
    constraint digest_hour_check check (hour between 5 and 20)
);
comment on column digest.id is 'the account''s';
comment on column digest.hour is 'of the day in Viet Nam, from which the mail goes out';
comment on column digest.code_digest is 'SHA-256 of the code that was sent to the address, hex; gone once it served';
comment on column digest.sent_on is 'the last day it was sent, or had nothing to tell';
