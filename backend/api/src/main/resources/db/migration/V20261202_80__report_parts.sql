-- A consolidated report names the edition of each report it sums, and the units whose reports it went without.
alter table report
    add column basis text,
    add constraint report_basis_check check (basis in ('ACCEPTED', 'SENT'));
comment on column report.basis is 'which reports of other units are summed in it; null where none are';

create table report_part (
    report_id       uuid not null,
    position        integer not null,
    contributor_id  uuid not null,
    name            text not null,
    state           text,
    due_on          date not null,
    days_late       integer not null,
    taken_id        uuid,
    edition         integer,
    document_number text,
    sent_on         date,
    content_hash    text,
    constraint report_part_pkey primary key (report_id, position),
    constraint report_part_report_fkey foreign key (report_id) references report (id) on delete cascade,
    constraint report_part_contributor_fkey foreign key (contributor_id) references unit (id),
    constraint report_part_taken_fkey foreign key (taken_id) references report (id),
    constraint report_part_taken_check check (num_nonnulls(taken_id, edition, sent_on, content_hash) in (0, 4))
);
create index report_part_contributor_idx on report_part (contributor_id);
create index report_part_taken_idx on report_part (taken_id);
comment on column report_part.name is 'the contributing unit''s on the last day of the window';
comment on column report_part.state is 'of the contributing unit''s report when it was looked at; null where there was none';

create trigger report_basis_signed before update on report for each row
    when (old.state not in ('DRAFT', 'SUBMITTED') and old.basis is distinct from new.basis) execute function report_stays_signed();
create trigger report_part_signed before update or delete on report_part for each row execute function report_part_stays_signed();
