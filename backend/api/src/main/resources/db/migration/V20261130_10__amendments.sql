-- What changes in an issued plan is signed again: the amendment with its difference, and each task as the signed papers have it.
create table amendment (
    id                uuid not null,
    unit_id           uuid not null,
    unit_path         ltree not null,
    plan_id           uuid not null,
    ordinal           integer not null,
    bases             jsonb not null,
    recipients        jsonb not null,
    text_before       jsonb not null,
    text_after        jsonb not null,
    tasks             jsonb,
    state             text not null,
    number            text,
    notation          text,
    issued_on         date,
    signer            text,
    signer_title      text,
    signing_authority text,
    submitted_by_id   uuid,
    submitted_by      text,
    submitted_at      timestamptz,
    return_reason     text,
    version           integer not null default 0,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint amendment_pkey primary key (id),
    constraint amendment_unit_fkey foreign key (unit_id) references unit (id),
    constraint amendment_plan_fkey foreign key (plan_id) references plan (id),
    constraint amendment_ordinal_key unique (plan_id, ordinal),
    constraint amendment_state_check check (state in ('DRAFT', 'SUBMITTED', 'ISSUED')),
    constraint amendment_submission_check check (state = 'DRAFT' or tasks is not null),
    constraint amendment_issuance_check check (state <> 'ISSUED' or (number is not null and notation is not null and issued_on is not null and signer is not null))
);
comment on column amendment.ordinal is 'the how manieth of its plan, from 1';
comment on column amendment.text_before is 'the plan''s text when the amendment was begun; nothing else changes it until the amendment is issued';
comment on column amendment.tasks is 'how the tasks differed from the signed papers when it was submitted; null in draft, where they are compared as they are';
create unique index amendment_open_key on amendment (plan_id) where state <> 'ISSUED';
create unique index amendment_number_key on amendment (unit_id, number, notation, extract(year from issued_on));
create index amendment_unit_path_idx on amendment using gist (unit_path);

alter table signed_paper
    add column amendment_id uuid,
    drop constraint signed_paper_owner_check,
    add constraint signed_paper_amendment_fkey foreign key (amendment_id) references amendment (id),
    add constraint signed_paper_owner_check check (num_nonnulls(plan_id, report_id, amendment_id) = 1),
    add constraint signed_paper_amendment_key unique (amendment_id, annexed);

alter table task add column in_paper jsonb;
comment on column task.in_paper is 'the task as the signed papers of its plan have it; null where they do not';
-- Of plans issued before: the tasks there were at the issuance, as they are; how they were then is not known any more.
update task t set in_paper = jsonb_build_object(
    'lead', t.lead_id,
    'coordinating', (select coalesce(jsonb_agg(c.assignee_id), '[]') from task_coordinating c where c.task_id = t.id),
    'line', jsonb_build_object(
        'title', t.title,
        'lead', (select a.name from assignee a where a.id = t.lead_id),
        'coordinating', (select coalesce(jsonb_agg(a.name order by a.name), '[]')
                         from task_coordinating c join assignee a on a.id = c.assignee_id where c.task_id = t.id),
        'deliverable', t.deliverable,
        'startsOn', t.starts_on,
        'dueOn', t.due_on,
        'recurrenceText', (select s.words from series s where s.id = t.series_id),
        'rrule', (select s.rrule from series s where s.id = t.series_id),
        'occurrences', (select coalesce(jsonb_agg(o.due_on order by o.due_on), '[]') from occurrence o where o.series_id = t.series_id)))
from plan p
where p.id = t.plan_id and p.state in ('ISSUED', 'CLOSED') and t.state <> 'CANCELLED'
  and t.created_at <= coalesce(
      (select max(j.at) from journal_entry j where j.subject = p.id and j.fact = 'PLAN_ISSUED'), t.created_at);
