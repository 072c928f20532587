-- Units set regimes themselves: for the units below, or for their own reports while nobody above has.
alter table reporting_regime
    add column reach     text not null default 'BELOW',
    add column due_moves boolean not null default false,
    add constraint reporting_regime_reach_check check (reach in ('BELOW', 'OWN')),
    drop constraint reporting_regime_exclusion,
    add constraint reporting_regime_exclusion exclude using gist (unit_id with =, reach with =, daterange(valid_from, valid_to, '[]') with &&);
alter table reporting_regime alter column reach drop default, alter column due_moves drop default;
comment on column reporting_regime.due_moves is 'whether a deadline on a day off moves to the next working day';

alter table regime_period
    add column due_year integer not null default 0,
    add constraint regime_period_due_year_check check (due_year in (0, 1));
alter table regime_period alter column due_year drop default;
comment on column regime_period.due_year is 'year of the deadline, relative to the report''s: 0 or 1';

-- A report keeps the name of the regime it was begun under.
alter table report add column regime text;
update report r set regime = (
    select g.name from reporting_regime g join regime_period w on w.regime_id = g.id and w.code = r.period
    where g.unit_path @> r.unit_path and g.unit_path <> r.unit_path and daterange(g.valid_from, g.valid_to, '[]') @> r.to_on
    order by nlevel(g.unit_path) desc, g.valid_from desc limit 1);
