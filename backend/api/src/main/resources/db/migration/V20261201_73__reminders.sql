-- The unit above reminds of a report that is not there: at most once a day and period, shown where the unit looks first.
create table reminder (
    id             uuid not null,
    unit_id        uuid not null,
    unit_path      ltree not null,
    year           integer not null,
    period         text not null,
    title          text not null,
    reminded_on    date not null,
    note           text,
    reminded_by_id uuid not null,
    reminded_by    text not null,
    reminded_at    timestamptz not null,
    version        integer not null default 0,
    constraint reminder_pkey primary key (id),
    constraint reminder_unit_fkey foreign key (unit_id) references unit (id),
    constraint reminder_reminded_by_fkey foreign key (reminded_by_id) references account (id),
    constraint reminder_period_check check (period in ('Q1', 'H1', 'Q3', 'YEAR')),
    constraint reminder_day_key unique (unit_id, year, period, reminded_on)
);
create index reminder_unit_path_idx on reminder using gist (unit_path);
