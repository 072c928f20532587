-- A list of a province asks of every task whether its plan has left draft: the task says it itself, and the database keeps it right.
alter table task add column disclosed boolean not null default false;
comment on column task.disclosed is 'its plan is no draft: units above see it';
update task t set disclosed = true from plan p where p.id = t.plan_id and p.state <> 'DRAFT';

create function task_discloses() returns trigger language plpgsql as $$
begin
    -- Held, so that the plan is not submitted or returned between this look and the commit.
    select p.state <> 'DRAFT' into new.disclosed from plan p where p.id = new.plan_id for share;
    return new;
end $$;
create trigger task_disclosed before insert on task for each row execute function task_discloses();

create function plan_discloses() returns trigger language plpgsql as $$
begin
    update task set disclosed = new.state <> 'DRAFT' where plan_id = new.id;
    return null;
end $$;
create trigger plan_disclosed after update of state on plan for each row
    when ((old.state = 'DRAFT') <> (new.state = 'DRAFT')) execute function plan_discloses();

-- Activities are logged under issued plans only, and units above see each of them: no issued plan becomes a draft again.
create function plan_stays_issued() returns trigger language plpgsql
    as $$ begin raise exception 'a plan in force does not become a draft again' using errcode = 'restrict_violation'; end $$;
create trigger plan_issued before update of state on plan for each row
    when (old.state in ('ISSUED', 'CLOSED') and new.state not in ('ISSUED', 'CLOSED')) execute function plan_stays_issued();

create function activity_is_issued() returns trigger language plpgsql as $$
begin
    if not exists (select from plan where id = new.plan_id and state in ('ISSUED', 'CLOSED')) then
        raise exception 'an activity of a plan that is not in force' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger activity_issued before insert on activity for each row execute function activity_is_issued();

-- Lists sort by these, whatever the scope: without them a page of a province sorted every row it may see.
create index activity_held_idx on activity (held_on);
create index activity_channel_held_idx on activity (channel_id, held_on);
drop index activity_channel_idx;
create index task_due_sort_idx on task ((coalesce(due_on, date 'infinity')));
create index task_state_due_sort_idx on task (state, (coalesce(due_on, date 'infinity')));
create index task_code_sort_idx on task ((coalesce(code, '')));
create index task_title_idx on task (title);
create index task_state_sort_idx on task ((array_position(array['PLANNED', 'IN_PROGRESS', 'DONE', 'CANCELLED'], state)), id);
create index activity_title_idx on activity (title);
create index evidence_added_idx on evidence (added_at);
create index evidence_title_idx on evidence (title);
create index report_due_idx on report (due_on);
