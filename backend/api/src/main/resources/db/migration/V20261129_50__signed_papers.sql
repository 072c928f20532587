-- What was signed stays as it was signed: the paper as data, and the files made of it.
create table signed_paper (
    id uuid not null,
    plan_id uuid,
    report_id uuid,
    annexed boolean not null,
    signed_on date not null,
    content text not null,
    constraint signed_paper_pkey primary key (id),
    constraint signed_paper_plan_fkey foreign key (plan_id) references plan (id),
    constraint signed_paper_report_fkey foreign key (report_id) references report (id),
    constraint signed_paper_owner_check check (num_nonnulls(plan_id, report_id) = 1),
    constraint signed_paper_plan_key unique (plan_id, annexed),
    constraint signed_paper_report_key unique (report_id, annexed)
);
comment on column signed_paper.content is 'the paper as JSON, byte for byte as the API returns it';
comment on column signed_paper.signed_on is 'the day on the paper, which decides the layout';

create table signed_paper_file (
    paper_id uuid not null,
    format text not null,
    sha256 text not null,
    constraint signed_paper_file_pkey primary key (paper_id, format),
    constraint signed_paper_file_paper_fkey foreign key (paper_id) references signed_paper (id)
);
comment on column signed_paper_file.sha256 is 'the file in the store; made when it is first asked for, and the same ever after';
