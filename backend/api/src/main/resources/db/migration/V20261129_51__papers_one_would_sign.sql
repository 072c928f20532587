-- A report goes to whom its regime names, and its paper shows the figures somebody would sign.
alter table reporting_regime add column recipients jsonb not null default '["{superior} (để báo cáo);", "Lưu: VT."]';
alter table reporting_regime alter column recipients drop default;
alter table report add column figure_choices jsonb not null default '{}';
comment on column report.figure_choices is 'figures in (true) or out of (false) the paper against the usual choice, by code';
