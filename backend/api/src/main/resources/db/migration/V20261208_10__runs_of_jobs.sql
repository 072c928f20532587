-- What runs by the clock is seen: a job's next turn is a row, so that a stop is caught up with, and each run that did something or failed leaves one.
drop table job;
create table job (
    name       text not null,
    due_at     timestamptz,
    started_at timestamptz,
    ended_at   timestamptz,
    constraint job_pkey primary key (name)
);
comment on column job.due_at is 'its next turn; null of what every process does all the time';
comment on column job.started_at is 'the last run, also one that found nothing to do';
comment on column job.ended_at is 'null while it runs, or where its process died';

create table job_run (
    id           uuid not null default gen_random_uuid(),
    job          text not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    did          jsonb not null,
    failure_code text,
    failure_vi   text,
    failure_en   text,
    constraint job_run_pkey primary key (id),
    constraint job_run_started_key unique (job, started_at),
    constraint job_run_job_fkey foreign key (job) references job
);
comment on table job_run is 'runs that did something or failed; of each job the last few hundred of ninety days';
comment on column job_run.ended_at is 'null where its process died';
comment on column job_run.did is 'how many of what';
create index job_run_age_idx on job_run (started_at, id);
