-- Each day of a series has what came of it: what was done for it, why it was not, or the task it was merged into.
alter table occurrence
    add column reason        text,
    add column merged_into_id uuid,
    add column settled_by_id uuid,
    add column settled_by    text,
    add column settled_at    timestamptz,
    drop constraint occurrence_outcome_check,
    add constraint occurrence_outcome_check check (outcome in ('DUE', 'DONE', 'MISSED', 'EXCUSED', 'MERGED')),
    add constraint occurrence_merged_into_id_fkey foreign key (merged_into_id) references task,
    add constraint occurrence_merged_check check ((outcome = 'MERGED') = (merged_into_id is not null));
comment on column occurrence.outcome is 'what somebody settled; done and missed days follow from activities and the calendar';
create index occurrence_merged_into_idx on occurrence (merged_into_id);

create table occurrence_activity (
    occurrence_id uuid not null,
    activity_id   uuid not null,
    constraint occurrence_activity_pkey primary key (occurrence_id, activity_id),
    constraint occurrence_activity_occurrence_fkey foreign key (occurrence_id) references occurrence on delete cascade,
    constraint occurrence_activity_activity_fkey foreign key (activity_id) references activity
);
comment on table occurrence_activity is 'which activity fulfils which day; one activity may fulfil several and is counted once';
create index occurrence_activity_activity_idx on occurrence_activity (activity_id);

-- What was logged belongs to the latest day that had come.
insert into occurrence_activity (occurrence_id, activity_id)
select o.id, a.id from task t join activity a on a.task_id = t.id
cross join lateral (select id from occurrence where series_id = t.series_id and due_on <= a.held_on order by due_on desc limit 1) o;

-- A series that ended keeps the days that have passed.
alter table series drop constraint series_words_check;
