-- Units score themselves by a published set; the unit above appraises in two rounds.
create table scorecard (
    id              uuid not null,
    unit_id         uuid not null,
    unit_path       ltree not null,
    criteria_set_id uuid not null,
    state           text not null,
    lines           jsonb not null,
    submitted_by_id uuid,
    submitted_by    text,
    submitted_at    timestamptz,
    appraised_by_id uuid,
    appraised_by    text,
    appraised_at    timestamptz,
    explained_by_id uuid,
    explained_by    text,
    explained_at    timestamptz,
    concluded_by_id uuid,
    concluded_by    text,
    concluded_at    timestamptz,
    updated_at      timestamptz not null,
    version         integer not null default 0,
    constraint scorecard_pkey primary key (id),
    constraint scorecard_unit_fkey foreign key (unit_id) references unit,
    constraint scorecard_set_fkey foreign key (criteria_set_id) references criteria_set,
    constraint scorecard_set_key unique (criteria_set_id, unit_id),
    constraint scorecard_state_check check (state in ('DRAFT', 'SUBMITTED', 'APPRAISED', 'EXPLAINED', 'FINAL')),
    constraint scorecard_submitted_check check ((state = 'DRAFT') = (submitted_at is null)),
    constraint scorecard_appraised_check check ((state in ('APPRAISED', 'EXPLAINED', 'FINAL')) = (appraised_at is not null)),
    constraint scorecard_explained_check check ((state in ('EXPLAINED', 'FINAL')) = (explained_at is not null)),
    constraint scorecard_concluded_check check ((state = 'FINAL') = (concluded_at is not null))
);
comment on column scorecard.lines is 'by the criterion''s number: what was declared, and what each round made of it';
create index scorecard_unit_idx on scorecard (unit_id);
create index scorecard_unit_path_idx on scorecard using gist (unit_path);

-- Whoever appraises reads the proof, which may be of no activity.
alter table evidence add column shown_above boolean not null default false;
comment on column evidence.shown_above is 'whether units above see it by itself, beside the activities it proves';
