-- Money by source with caps the database itself holds, and the reports that add the year up.
create table budget (
    id         uuid primary key,
    unit_id    uuid not null references unit,
    unit_path  ltree not null,
    plan_id    uuid not null references plan,
    version    integer not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint budget_plan_key unique (plan_id)
);
create index budget_unit_path_idx on budget using gist (unit_path);

create table allocation (
    id        uuid primary key,
    budget_id uuid not null references budget on delete cascade,
    source    text not null,
    amount    bigint,
    estimated bigint not null default 0,
    note      text,
    constraint allocation_source_check check (source in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'OTHER')),
    constraint allocation_source_key unique (budget_id, source),
    constraint allocation_amount_check check (amount >= 0),
    -- Σ lines never exceeds what was given; a source without an amount yet has no cap.
    constraint allocation_cap_check check (estimated >= 0 and (amount is null or estimated <= amount))
);

create table budget_line (
    id            uuid primary key,
    budget_id     uuid not null references budget on delete cascade,
    allocation_id uuid not null references allocation,
    position      integer not null,
    name          text not null,
    task_id       uuid references task,
    channel_id    uuid references channel,
    norm          bigint,
    quantity      bigint,
    amount        bigint not null,
    spent         bigint not null default 0,
    constraint budget_line_amount_check check (amount >= 0),
    constraint budget_line_cap_check check (spent >= 0 and spent <= amount)
);
create index budget_line_budget_idx on budget_line (budget_id, position);

create table expenditure (
    id             uuid primary key,
    budget_id      uuid not null references budget,
    line_id        uuid not null references budget_line,
    unit_id        uuid not null references unit,
    unit_path      ltree not null,
    spent_on       date not null,
    amount         bigint not null,
    payee          text,
    voucher        text,
    activity_id    uuid references activity,
    note           text,
    recorded_by_id uuid not null,
    recorded_by    text not null,
    recorded_at    timestamptz not null,
    voided_at      timestamptz,
    void_reason    text,
    version        integer not null default 0,
    constraint expenditure_amount_check check (amount > 0)
);
create index expenditure_line_idx on expenditure (line_id, spent_on);
create index expenditure_budget_idx on expenditure (budget_id, spent_on);
create index expenditure_activity_idx on expenditure (activity_id);

-- The reporting calendar is data: windows nest and overlap, deadlines differ by province and year.
create table reporting_regime (
    id         uuid primary key,
    unit_id    uuid not null references unit,
    unit_path  ltree not null,
    name       text not null,
    source     text not null,
    valid_from date not null,
    valid_to   date,
    outline    jsonb not null,
    version    integer not null default 0,
    constraint reporting_regime_validity_check check (valid_to is null or valid_to >= valid_from),
    constraint reporting_regime_exclusion exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table regime_period (
    regime_id   uuid not null references reporting_regime on delete cascade,
    code        text not null,
    position    integer not null,
    name_vi     text not null,
    name_en     text not null,
    from_year   integer not null,
    from_month  integer not null,
    from_day    integer not null,
    to_month    integer not null,
    to_day      integer not null,
    due_month   integer not null,
    due_day     integer not null,
    constraint regime_period_pkey primary key (regime_id, code),
    constraint regime_period_code_check check (code in ('Q1', 'H1', 'Q3', 'YEAR')),
    constraint regime_period_from_year_check check (from_year in (-1, 0))
);
comment on column regime_period.from_year is 'year in which the window opens, relative to the report''s: -1 or 0';

create table report (
    id                uuid primary key,
    unit_id           uuid not null references unit,
    unit_path         ltree not null,
    plan_id           uuid not null references plan,
    period            text not null,
    year              integer not null,
    title             text collate vietnamese not null,
    from_on           date not null,
    to_on             date not null,
    due_on            date not null,
    recipients        jsonb not null default '[]',
    place             text,
    state             text not null,
    number            text,
    notation          text,
    issued_on         date,
    signer            text,
    signer_title      text,
    signing_authority text,
    submitted_by_id   uuid references account,
    submitted_by      text,
    submitted_at      timestamptz,
    frozen_at         timestamptz,
    content_hash      text,
    return_reason     text,
    version           integer not null default 0,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint report_period_key unique (plan_id, period, year),
    constraint report_state_check check (state in ('DRAFT', 'SUBMITTED', 'APPROVED')),
    constraint report_approval_check check (state <> 'APPROVED' or (number is not null and issued_on is not null and signer is not null)),
    constraint report_frozen_check check ((state = 'DRAFT') = (frozen_at is null))
);
create index report_unit_path_idx on report using gist (unit_path);
create index report_unit_idx on report (unit_id, year);
-- Official numbers run by calendar year of issue and notation.
create unique index report_number_key on report (unit_id, extract(year from issued_on), notation, number);

create table report_section (
    id         uuid primary key,
    report_id  uuid not null references report on delete cascade,
    position   integer not null,
    code       text not null,
    heading    text not null,
    text       text not null,
    money      boolean not null,
    updated_by text,
    updated_at timestamptz,
    version    integer not null default 0,
    constraint report_section_code_key unique (report_id, code)
);

create table report_figure (
    report_id   uuid not null references report on delete cascade,
    code        text not null,
    position    integer not null,
    value       bigint not null,
    numerator   bigint,
    denominator bigint,
    target      bigint,
    measure     text,
    row_count   integer not null,
    rows        jsonb not null,
    constraint report_figure_pkey primary key (report_id, code)
);
comment on column report_figure.measure is 'the channels'' own measure; null where the figure''s kind says it';
comment on column report_figure.rows is 'the rows as counted at submission, so that a frozen figure still opens into them';
