-- Callers are of several kinds: a key of idempotency is any caller's, and the journal says what kind of caller acted.
alter table idempotency_key add column owner text;
update idempotency_key set owner = 'PERSON:' || account_id;
alter table idempotency_key
    drop column account_id,
    alter column owner set not null,
    add constraint idempotency_key_pkey primary key (owner, key);

alter table journal_entry
    add column actor_kind text not null default 'PERSON',
    add constraint journal_entry_actor_kind_check check (actor_kind in ('PERSON', 'KEY', 'GUEST'));
alter table journal_entry alter column actor_kind drop default;
