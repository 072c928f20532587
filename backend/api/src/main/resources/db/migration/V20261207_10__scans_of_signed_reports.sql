-- The office signs and stamps a report on paper: its scan is kept with the report, byte for byte.
alter table report add column scan jsonb,
    add constraint report_scan_check check (scan is null or state not in ('DRAFT', 'SUBMITTED'));
comment on column report.scan is 'the PDF scanned from the signed and stamped paper: its name, size and SHA-256, who added it and when';

-- What the unit above decided on stays what it saw.
create trigger report_scan_decided before update on report for each row
    when (old.state in ('RETURNED', 'ACCEPTED') and old.scan is distinct from new.scan) execute function report_stays_signed();
