-- A plan as written (clauses, cited documents) and as worked with (topics, targets, tasks).
create table plan (
    id                uuid primary key,
    unit_id           uuid not null references unit,
    unit_path         ltree not null,
    year              integer not null,
    programme         text not null,
    title             text collate vietnamese not null,
    preamble          text,
    closing           text,
    place             text,
    parent_plan_id    uuid references plan,
    recipients        jsonb not null default '[]',
    state             text not null,
    number            text,
    notation          text,
    issued_on         date,
    signer            text,
    signer_title      text,
    signing_authority text,
    submitted_by_id   uuid references account,
    submitted_by      text,
    submitted_at      timestamptz,
    return_reason     text,
    closure_reason    text,
    version           integer not null default 0,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    search            text generated always as (folded(title || ' ' || coalesce(number || '/' || notation, ''))) stored,
    constraint plan_state_check check (state in ('DRAFT', 'SUBMITTED', 'ISSUED', 'CLOSED')),
    constraint plan_year_check check (year between 2000 and 2100),
    constraint plan_issuance_check check (state not in ('ISSUED', 'CLOSED') or (number is not null and notation is not null and issued_on is not null and signer is not null))
);
-- Numbers run by the year of issue: next year's plan may be issued in December.
create unique index plan_number_key on plan (unit_id, number, notation, extract(year from issued_on));
create index plan_unit_path_idx on plan using gist (unit_path);
create index plan_unit_idx on plan (unit_id, year);
create index plan_search_idx on plan using gin (search gin_trgm_ops);

create table clause (
    id        uuid primary key,
    plan_id   uuid not null references plan on delete cascade,
    position  integer not null,
    parent_id uuid references clause deferrable initially deferred,
    label     text,
    kind      text not null,
    heading   text,
    text      text,
    path      text not null,
    constraint clause_kind_check check (kind in ('PURPOSE', 'REQUIREMENT', 'TARGET', 'TOPIC', 'CHANNEL', 'FUNDING', 'DUTY', 'LEGAL_BASIS', 'TEXT'))
);
comment on column clause.path is 'labels from the root, bare and joined: II.2.b';
create index clause_plan_idx on clause (plan_id, position);
create index clause_parent_idx on clause (parent_id);

create table topic (
    id        uuid primary key,
    plan_id   uuid not null references plan on delete cascade,
    position  integer not null,
    code      text not null,
    name      text collate vietnamese not null,
    clause_id uuid references clause deferrable initially deferred,
    constraint topic_code_key unique (plan_id, code) deferrable initially deferred
);
create index topic_clause_idx on topic (clause_id);

create table target (
    id           uuid primary key,
    plan_id      uuid not null references plan on delete cascade,
    position     integer not null,
    name         text not null,
    formula      text not null,
    channel_type text,
    measure      text not null,
    value        bigint,
    clause_id    uuid references clause deferrable initially deferred
);
create index target_plan_idx on target (plan_id, position);
create index target_clause_idx on target (clause_id);

create table cited_document (
    id              uuid primary key,
    plan_id         uuid not null references plan on delete cascade,
    position        integer not null,
    written_number  text,
    written_date    date,
    written_issuer  text,
    written_title   text,
    verified_number text,
    verified_date   date,
    verified_issuer text,
    verified_title  text,
    clause_id       uuid references clause deferrable initially deferred,
    note            text
);
create index cited_document_plan_idx on cited_document (plan_id, position);
create index cited_document_clause_idx on cited_document (clause_id);

create table evidence (
    id         uuid primary key,
    unit_id    uuid not null references unit,
    unit_path  ltree not null,
    kind       text not null,
    title      text collate vietnamese not null,
    file_name  text,
    media_type text,
    size       bigint,
    sha256     text,
    url        text,
    added_by_id uuid not null,
    added_by   text not null,
    added_at   timestamptz not null,
    version    integer not null default 0,
    search     text generated always as (folded(title || ' ' || coalesce(file_name, ''))) stored,
    constraint evidence_kind_check check ((kind = 'FILE' and sha256 is not null and size is not null and media_type is not null) or (kind = 'LINK' and url is not null))
);
create index evidence_unit_path_idx on evidence using gist (unit_path);
create index evidence_sha256_idx on evidence (sha256);

create table task (
    id                  uuid primary key,
    unit_id             uuid not null references unit,
    unit_path           ltree not null,
    plan_id             uuid not null references plan,
    clause_id           uuid references clause,
    code                text collate vietnamese,
    title               text collate vietnamese not null,
    lead_id             uuid references assignee,
    inferred_lead       boolean not null,
    deliverable         text,
    starts_on           date,
    due_on              date,
    recurrence_text     text,
    rrule               text,
    occurrences         date[] not null default '{}',
    state               text not null,
    explanation         text,
    cancellation_reason text,
    done_on             date,
    version             integer not null default 0,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    search              text generated always as (folded(coalesce(code, '') || ' ' || title || ' ' || coalesce(deliverable, ''))) stored,
    constraint task_state_check check (state in ('PLANNED', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
    constraint task_dates_check check (starts_on is null or due_on is null or starts_on <= due_on)
);
comment on column task.occurrences is 'the days of the series (rrule), laid out to the end of the plan''s year when it is written';
create index task_plan_idx on task (plan_id);
create index task_clause_idx on task (clause_id);
create index task_unit_path_idx on task using gist (unit_path);
create index task_due_idx on task (due_on) where state in ('PLANNED', 'IN_PROGRESS');
create index task_search_idx on task using gin (search gin_trgm_ops);

-- A task against the calendar; vn.loa.task.Standing says the same of one task. One expression, so that the planner can inline it.
create function standing(state text, due_on date, occurrences date[], today date) returns text
    language sql immutable parallel safe
    as $$ select case
        when state in ('DONE', 'CANCELLED') then 'FINISHED'
        when due_on < today then 'OVERDUE'
        when due_on <= today + 7 or occurrences && array[today, today + 1, today + 2, today + 3, today + 4, today + 5, today + 6, today + 7] then 'DUE_SOON'
        else 'ON_TIME' end $$;

create table task_coordinating (
    task_id     uuid not null references task on delete cascade,
    assignee_id uuid not null references assignee,
    constraint task_coordinating_pkey primary key (task_id, assignee_id)
);
create index task_coordinating_assignee_idx on task_coordinating (assignee_id);
create table task_topic (
    task_id  uuid not null references task on delete cascade,
    topic_id uuid not null references topic deferrable initially deferred,
    constraint task_topic_pkey primary key (task_id, topic_id)
);
create index task_topic_topic_idx on task_topic (topic_id);
create table task_channel (
    task_id    uuid not null references task on delete cascade,
    channel_id uuid not null references channel,
    constraint task_channel_pkey primary key (task_id, channel_id)
);
create index task_channel_channel_idx on task_channel (channel_id);

create table activity (
    id                uuid primary key,
    unit_id           uuid not null references unit,
    unit_path         ltree not null,
    plan_id           uuid not null references plan,
    task_id           uuid references task,
    channel_id        uuid not null references channel,
    held_on           date not null,
    held_at           time,
    place             text,
    title             text collate vietnamese not null,
    note              text,
    quantity          bigint not null,
    audience          bigint,
    integrated_into   text,
    explanation       text,
    logged_by_id      uuid not null,
    logged_by         text not null,
    logged_at         timestamptz not null,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    version           integer not null default 0,
    updated_at        timestamptz not null,
    search            text generated always as (folded(title || ' ' || coalesce(place, '') || ' ' || coalesce(note, ''))) stored,
    constraint activity_quantity_check check (quantity >= 0),
    constraint activity_audience_check check (audience >= 0)
);
create index activity_plan_idx on activity (plan_id, held_on);
create index activity_task_idx on activity (task_id);
create index activity_unit_path_idx on activity using gist (unit_path);
create index activity_search_idx on activity using gin (search gin_trgm_ops);

create table activity_topic (
    activity_id uuid not null references activity on delete cascade,
    topic_id    uuid not null references topic deferrable initially deferred,
    constraint activity_topic_pkey primary key (activity_id, topic_id)
);
create index activity_topic_topic_idx on activity_topic (topic_id);
create table activity_evidence (
    activity_id uuid not null references activity on delete cascade,
    evidence_id uuid not null references evidence,
    constraint activity_evidence_pkey primary key (activity_id, evidence_id)
);
create index activity_evidence_evidence_idx on activity_evidence (evidence_id);
