-- Documents on their way to becoming plans: the original by its hash, its text with places, and what the reader proposes.
create table plan_import (
    id           uuid primary key,
    unit_id      uuid not null references unit,
    unit_path    ltree not null,
    file_name    text not null,
    media_type   text not null,
    size         bigint not null,
    sha256       text not null,
    format       text not null,
    state        text not null,
    phase        text,
    progress     integer not null default 0,
    problem_code text,
    problem_vi   text,
    problem_en   text,
    source       jsonb,
    proposal     jsonb,
    plan_id      uuid references plan,
    added_by_id  uuid not null,
    added_by     text not null,
    added_at     timestamptz not null,
    version      integer not null default 0,
    constraint plan_import_state_check check (state in ('READING', 'READY', 'REFUSED', 'ACCEPTED')),
    constraint plan_import_ready_check check (state not in ('READY', 'ACCEPTED') or (source is not null and proposal is not null)),
    constraint plan_import_progress_check check (progress between 0 and 100)
);
create index plan_import_unit_path_idx on plan_import using gist (unit_path);
create index plan_import_unit_idx on plan_import (unit_id, added_at);
create index plan_import_plan_idx on plan_import (plan_id);
create index plan_import_reading_idx on plan_import (added_at) where state = 'READING';
