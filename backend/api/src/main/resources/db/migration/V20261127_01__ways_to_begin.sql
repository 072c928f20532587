-- Where a plan, its text and its tasks came from, when they were not written from nothing.
alter table plan add column copied_from_id uuid references plan on delete set null;
create index plan_copied_from_idx on plan (copied_from_id);

alter table clause
    add column origin_import uuid,
    add column origin_start integer,
    add column origin_end integer,
    add constraint clause_origin_check check (
        (origin_import is null and origin_start is null and origin_end is null)
        or (origin_import is not null and 0 <= origin_start and origin_start <= origin_end));
comment on column clause.origin_start is 'where it begins in the text of the import, in UTF-16 units';

alter table topic add column handed_down_from_id uuid references topic on delete set null;
create index topic_handed_down_from_idx on topic (handed_down_from_id);
alter table target add column handed_down_from_id uuid references target on delete set null;
create index target_handed_down_from_idx on target (handed_down_from_id);

alter table task add column copied_from_id uuid references task;
create index task_copied_from_idx on task (copied_from_id);
