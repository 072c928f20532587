-- Recurrence leaves the task for nouns of its own, so that each of its days can be settled, reminded of and put off by itself.
create table series (
    id        uuid primary key,
    words     text,
    rrule     text,
    starts_on date not null,
    ends_on   date not null,
    version   integer not null default 0,
    constraint series_words_check check (words is not null or rrule is not null)
);
comment on column series.words is 'how often, as the paper has it';
comment on column series.starts_on is 'rrule is laid out from this day to ends_on';

create table occurrence (
    id        uuid primary key,
    series_id uuid not null references series on delete cascade,
    due_on    date not null,
    outcome   text not null,
    version   integer not null default 0,
    constraint occurrence_outcome_check check (outcome in ('DUE')),
    -- The next day of a series is read from the index alone.
    constraint occurrence_due_key unique (series_id, due_on) include (outcome)
);

alter table task add column series_id uuid;
update task set series_id = gen_random_uuid() where rrule is not null or recurrence_text is not null;
insert into series (id, words, rrule, starts_on, ends_on)
select t.series_id, t.recurrence_text, t.rrule, coalesce(t.starts_on, make_date(p.year, 1, 1)), make_date(p.year, 12, 31)
from task t join plan p on p.id = t.plan_id where t.series_id is not null;
insert into occurrence (id, series_id, due_on, outcome)
select gen_random_uuid(), t.series_id, day, 'DUE' from task t cross join unnest(t.occurrences) day where t.series_id is not null;
alter table task
    add constraint task_series_id_fkey foreign key (series_id) references series,
    add constraint task_series_key unique (series_id);

drop function standing(text, date, date[], date);
alter table task drop column occurrences, drop column rrule, drop column recurrence_text;

-- A task against the calendar; vn.loa.work.task.Standing says the same of one task. One expression, so that the planner can inline it.
create function standing(state text, due_on date, next_on date, today date, soon_days integer) returns text
    language sql immutable parallel safe
    as $$ select case
        when state in ('DONE', 'CANCELLED') then 'FINISHED'
        when due_on < today then 'OVERDUE'
        when due_on <= today + soon_days or next_on <= today + soon_days then 'DUE_SOON'
        else 'ON_TIME' end $$;
comment on function standing is 'next_on: the next day of the task''s series from today; soon_days: how far ahead is soon';
