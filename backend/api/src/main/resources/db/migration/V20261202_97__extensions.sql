-- A lead may ask for a later day and is answered with a reason; who is late is urged, at most once a day, and both stay on record.
create table extension (
    id             uuid not null,
    unit_id        uuid not null,
    unit_path      ltree not null,
    task_id        uuid not null,
    due_on         date not null,
    extended_to    date not null,
    reason         text not null,
    state          text not null,
    answer         text,
    asked_by_id    uuid not null,
    asked_by       text not null,
    asked_at       timestamptz not null,
    decided_by_id  uuid,
    decided_by     text,
    decided_at     timestamptz,
    version        integer not null default 0,
    constraint extension_pkey primary key (id),
    constraint extension_unit_fkey foreign key (unit_id) references unit,
    constraint extension_task_fkey foreign key (task_id) references task,
    constraint extension_state_check check (state in ('ASKED', 'GRANTED', 'REFUSED')),
    constraint extension_later_check check (extended_to > due_on),
    constraint extension_decided_check check ((state = 'ASKED') = (decided_at is null))
);
comment on column extension.due_on is 'the day it was due when the extension was asked for';
create index extension_unit_idx on extension (unit_id, state);
create index extension_unit_path_idx on extension using gist (unit_path);
create index extension_task_idx on extension (task_id);
create unique index extension_open_key on extension (task_id) where state = 'ASKED';

create table urge (
    id          uuid not null,
    unit_id     uuid not null,
    unit_path   ltree not null,
    task_id     uuid not null,
    assignee_id uuid not null,
    title       text not null,
    urged_on    date not null,
    note        text,
    urged_by_id uuid not null,
    urged_by    text not null,
    urged_at    timestamptz not null,
    version     integer not null default 0,
    constraint urge_pkey primary key (id),
    constraint urge_unit_fkey foreign key (unit_id) references unit,
    constraint urge_task_fkey foreign key (task_id) references task,
    constraint urge_assignee_fkey foreign key (assignee_id) references assignee,
    constraint urge_day_key unique (task_id, assignee_id, urged_on)
);
create index urge_unit_idx on urge (unit_id);
create index urge_unit_path_idx on urge using gist (unit_path);
create index urge_assignee_idx on urge (assignee_id);
