-- Of several processes one does a regular job: the first to take it.
create table job (
    name     text constraint job_pkey primary key,
    taken_at timestamptz not null
);
