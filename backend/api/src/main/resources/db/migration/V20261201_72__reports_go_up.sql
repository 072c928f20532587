-- A signed report goes up: it is sent, received, and accepted or returned; a correction is a new edition beside the one that stands.
alter table report
    add column edition integer not null default 1,
    add column corrects_id uuid,
    add column sent_on date,
    add column first_sent_on date,
    add column sent_by_id uuid,
    add column sent_by text,
    add column sent_at timestamptz,
    add column received_by_id uuid,
    add column received_by text,
    add column received_at timestamptz,
    add column decided_by_id uuid,
    add column decided_by text,
    add column decided_at timestamptz,
    add column returned_sections jsonb not null default '[]',
    add column returned_figures jsonb not null default '[]',
    add constraint report_corrects_fkey foreign key (corrects_id) references report (id),
    add constraint report_sent_by_fkey foreign key (sent_by_id) references account (id),
    add constraint report_received_by_fkey foreign key (received_by_id) references account (id),
    add constraint report_decided_by_fkey foreign key (decided_by_id) references account (id),
    add constraint report_corrects_key unique (corrects_id),
    add constraint report_edition_check check ((edition = 1) = (corrects_id is null)),
    drop constraint report_period_key,
    add constraint report_period_key unique (plan_id, period, year, edition),
    drop constraint report_state_check,
    add constraint report_state_check
        check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'SENT', 'RECEIVED', 'RETURNED', 'ACCEPTED')),
    drop constraint report_approval_check,
    add constraint report_approval_check
        check (state in ('DRAFT', 'SUBMITTED') or (number is not null and issued_on is not null and signer is not null));
comment on column report.edition is '1 is the first; a correction is the next';
comment on column report.first_sent_on is 'the day the first edition was sent: a correction is not late for being one';

-- Until now a signed report counted as sent on the day it was signed.
update report set state = 'SENT', sent_on = issued_on, first_sent_on = issued_on where state = 'APPROVED';
alter table report add constraint report_sent_check
    check ((state in ('DRAFT', 'SUBMITTED', 'APPROVED')) = (sent_on is null) and (sent_on is null or first_sent_on is not null));

-- Nothing signed changes: neither the report's own content nor its sections and figures.
create function report_stays_signed() returns trigger language plpgsql
    as $$ begin raise exception 'a signed report does not change' using errcode = 'restrict_violation'; end $$;
create trigger report_signed before update on report for each row
    when (old.state not in ('DRAFT', 'SUBMITTED') and
          (new.state in ('DRAFT', 'SUBMITTED') or
           (old.plan_id, old.period, old.year, old.title, old.from_on, old.to_on, old.recipients, old.place, old.figure_choices, old.number,
            old.notation, old.issued_on, old.signer, old.signer_title, old.signing_authority, old.frozen_at, old.content_hash, old.corrects_id)
           is distinct from
           (new.plan_id, new.period, new.year, new.title, new.from_on, new.to_on, new.recipients, new.place, new.figure_choices, new.number,
            new.notation, new.issued_on, new.signer, new.signer_title, new.signing_authority, new.frozen_at, new.content_hash, new.corrects_id)))
    execute function report_stays_signed();

create function report_part_stays_signed() returns trigger language plpgsql as $$
begin
    if exists (select from report where id = old.report_id and state not in ('DRAFT', 'SUBMITTED')) then
        raise exception 'a signed report does not change' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger report_section_signed before update or delete on report_section for each row execute function report_part_stays_signed();
create trigger report_figure_signed before update or delete on report_figure for each row execute function report_part_stays_signed();
