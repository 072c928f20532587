-- What a unit makes public can be read by anybody; nothing that is not issued or signed can be made so.
alter table plan add column made_public_at timestamptz,
    add constraint plan_public_check check (made_public_at is null or state in ('ISSUED', 'CLOSED'));
create index plan_public_idx on plan (unit_id) where made_public_at is not null;

alter table report add column made_public_at timestamptz,
    add constraint report_public_check check (made_public_at is null or state not in ('DRAFT', 'SUBMITTED'));
create index report_public_idx on report (unit_id) where made_public_at is not null;
