-- A plan's figures count its activities and their links in indexes of the plan; through the rows of all plans they grew with history.
alter table activity_topic add column plan_id uuid;
alter table activity_evidence add column plan_id uuid;
comment on column activity_topic.plan_id is 'the plan of the activity, which stays';
comment on column activity_evidence.plan_id is 'the plan of the activity, which stays';
update activity_topic x set plan_id = a.plan_id from activity a where a.id = x.activity_id;
update activity_evidence x set plan_id = a.plan_id from activity a where a.id = x.activity_id;

create function link_of_plan() returns trigger language plpgsql as $$
begin
    select a.plan_id into new.plan_id from activity a where a.id = new.activity_id;
    return new;
end $$;
create trigger activity_topic_plan before insert on activity_topic for each row execute function link_of_plan();
create trigger activity_evidence_plan before insert on activity_evidence for each row execute function link_of_plan();

alter table activity_topic alter column plan_id set not null,
    add constraint activity_topic_plan_id_fkey foreign key (plan_id) references plan;
alter table activity_evidence alter column plan_id set not null,
    add constraint activity_evidence_plan_id_fkey foreign key (plan_id) references plan;
create index activity_topic_plan_idx on activity_topic (plan_id, topic_id, activity_id);
create index activity_evidence_plan_idx on activity_evidence (plan_id, activity_id, evidence_id);

create index activity_withdrawn_idx on activity (plan_id, id) where withdrawn_at is not null;
drop index activity_plan_idx;
create index activity_plan_idx on activity (plan_id, held_on) include (withdrawn_at);
drop index activity_task_idx;
create index activity_task_idx on activity (task_id, held_on) include (id, withdrawn_at);

-- Sorted by these, a page of the tasks at work passed over those that earlier years had done.
create index task_state_code_sort_idx on task (state, (coalesce(code, '')));
create index task_state_title_idx on task (state, title);
