-- Outside parties see, confirm, log and ask for their duties by a link, without an account.
create table guest_link (
    id            uuid not null,
    unit_id       uuid not null,
    unit_path     ltree not null,
    secret_digest text not null,
    expires_on    date not null,
    made_by_id    uuid not null,
    made_by       text not null,
    made_at       timestamptz not null,
    used_at       timestamptz,
    revoked_at    timestamptz,
    version       integer not null default 0,
    constraint guest_link_pkey primary key (id),
    constraint guest_link_assignee_fkey foreign key (id) references assignee,
    constraint guest_link_unit_fkey foreign key (unit_id) references unit,
    constraint guest_link_secret_key unique (secret_digest)
);
comment on column guest_link.id is 'the assignee whose link it is';
comment on column guest_link.secret_digest is 'SHA-256 of the secret, hex; the secret itself is shown once and kept nowhere';
create index guest_link_unit_idx on guest_link (unit_id);
create index guest_link_unit_path_idx on guest_link using gist (unit_path);

create table task_receipt (
    task_id     uuid not null,
    assignee_id uuid not null,
    received_at timestamptz not null,
    constraint task_receipt_pkey primary key (task_id, assignee_id),
    constraint task_receipt_task_fkey foreign key (task_id) references task,
    constraint task_receipt_assignee_fkey foreign key (assignee_id) references assignee
);
create index task_receipt_assignee_idx on task_receipt (assignee_id);

create table question (
    id             uuid not null,
    unit_id        uuid not null,
    unit_path      ltree not null,
    task_id        uuid not null,
    assignee_id    uuid not null,
    text           text not null,
    asked_by_id    uuid not null,
    asked_by       text not null,
    asked_at       timestamptz not null,
    answer         text,
    answered_by_id uuid,
    answered_by    text,
    answered_at    timestamptz,
    version        integer not null default 0,
    constraint question_pkey primary key (id),
    constraint question_unit_fkey foreign key (unit_id) references unit,
    constraint question_task_fkey foreign key (task_id) references task,
    constraint question_assignee_fkey foreign key (assignee_id) references assignee,
    constraint question_answered_check check ((answer is null) = (answered_at is null))
);
create index question_unit_idx on question (unit_id);
create index question_unit_path_idx on question using gist (unit_path);
create index question_task_idx on question (task_id);
create index question_assignee_idx on question (assignee_id);
