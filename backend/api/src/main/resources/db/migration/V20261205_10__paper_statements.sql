-- A signed paper carries a statement that anybody can check without Loa, signed with a key pair whose public half is published for good.
create table paper_key (
    id text not null constraint paper_key_pkey primary key,
    public_key bytea not null,
    sealed bytea,
    made_at timestamptz not null
);
comment on column paper_key.sealed is 'the private half; null once the key is retired, and the public half stays for the papers it signed';

alter table signed_paper add statement text;
comment on column signed_paper.statement is 'what the code on page 1 says; null for papers from before there was one';
