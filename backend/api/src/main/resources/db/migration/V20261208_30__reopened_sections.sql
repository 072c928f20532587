-- One section of a signed report is opened again until a moment: its next edition, with the figures that were signed.
alter table report
    add column reopened_section text,
    add column reopened_until timestamptz,
    add column reopened_reason text,
    add column reopened_by_id uuid,
    add column reopened_by text,
    add column reopened_at timestamptz,
    add constraint report_reopened_by_fkey foreign key (reopened_by_id) references account (id),
    add constraint report_reopened_check check (num_nonnulls(reopened_section, reopened_until, reopened_reason, reopened_by, reopened_at) in (0, 5)
        and (reopened_section is null or corrects_id is not null));
comment on column report.reopened_section is 'the only section that may be edited in this edition; null where the whole may';
comment on column report.reopened_until is 'from then on nothing of it is edited or submitted';

create trigger report_reopening_signed before update on report for each row
    when (old.state not in ('DRAFT', 'SUBMITTED') and
          (old.reopened_section, old.reopened_until, old.reopened_reason, old.reopened_by, old.reopened_at) is distinct from
          (new.reopened_section, new.reopened_until, new.reopened_reason, new.reopened_by, new.reopened_at))
    execute function report_stays_signed();
