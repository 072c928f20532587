-- Units set by what they score those below them, as rules that are data.
create table criteria_set (
    id              uuid not null,
    unit_id         uuid not null,
    unit_path       ltree not null,
    name            text collate vietnamese not null,
    year        integer not null,
    programme       text not null,
    source          text not null,
    due_on          date,
    criteria        jsonb not null,
    state           text not null,
    published_by_id uuid,
    published_by    text,
    published_at    timestamptz,
    updated_at      timestamptz not null,
    version         integer not null default 0,
    constraint criteria_set_pkey primary key (id),
    constraint criteria_set_unit_fkey foreign key (unit_id) references unit,
    constraint criteria_set_state_check check (state in ('DRAFT', 'PUBLISHED')),
    constraint criteria_set_published_check check ((state = 'PUBLISHED') = (published_at is not null))
);
comment on column criteria_set.criteria is 'rows in the order of the sheet, each with its level, its rule and where its numbers come from';
comment on column criteria_set.due_on is 'by when units score themselves';
create index criteria_set_unit_idx on criteria_set (unit_id, year);
create index criteria_set_unit_path_idx on criteria_set using gist (unit_path);

create table criteria_set_unit (
    criteria_set_id uuid not null,
    unit_id         uuid not null,
    constraint criteria_set_unit_pkey primary key (criteria_set_id, unit_id),
    constraint criteria_set_unit_set_fkey foreign key (criteria_set_id) references criteria_set on delete cascade,
    constraint criteria_set_unit_unit_fkey foreign key (unit_id) references unit
);
comment on table criteria_set_unit is 'whom a set scores; none for all units directly below';
create index criteria_set_unit_unit_idx on criteria_set_unit (unit_id);
