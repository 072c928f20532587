-- A figure of a drafted report follows what is logged; a person can keep one at the value it has, with a reason.
alter table report add column pins jsonb not null default '{}';
comment on column report.pins is 'figures kept at a value, by code: why, by whom and when, and what was counted at submission; in draft the figure itself is in report_figure';

create trigger report_pins_signed before update on report for each row
    when (old.state not in ('DRAFT', 'SUBMITTED') and old.pins is distinct from new.pins) execute function report_stays_signed();
