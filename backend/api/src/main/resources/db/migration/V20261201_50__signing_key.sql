-- Tokens of one process must count at every other, so the key pair that signs them is the database's, sealed with a secret that is not.
create table signing_key (
    one boolean default true constraint signing_key_pkey primary key constraint signing_key_one_check check (one),
    sealed bytea not null
);
