-- What a plan's own paper says its money comes from: the accountant's budget begins with it. Whole đồng; null where no sum is written.
create table plan_funding (
    plan_id uuid not null references plan on delete cascade,
    source  text not null,
    amount  bigint,
    primary key (plan_id, source),
    constraint plan_funding_source_check check (source in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'OTHER')),
    constraint plan_funding_amount_check check (amount >= 0)
);
