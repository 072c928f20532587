-- Whoever may read a task may comment on it and call on colleagues, who see it on their day until they look.
create table comment (
    id            uuid not null,
    unit_id       uuid not null,
    unit_path     ltree not null,
    task_id       uuid not null,
    text          text not null,
    written_by_id uuid not null,
    written_by    text not null,
    written_at    timestamptz not null,
    edited_at     timestamptz,
    withdrawn_at  timestamptz,
    version       integer not null default 0,
    constraint comment_pkey primary key (id),
    constraint comment_unit_fkey foreign key (unit_id) references unit,
    constraint comment_task_fkey foreign key (task_id) references task
);
create index comment_unit_idx on comment (unit_id);
create index comment_unit_path_idx on comment using gist (unit_path);
create index comment_task_idx on comment (task_id, written_at);

create table comment_mention (
    comment_id uuid not null,
    account_id uuid not null,
    name       text not null,
    seen_at    timestamptz,
    constraint comment_mention_pkey primary key (comment_id, account_id),
    constraint comment_mention_comment_fkey foreign key (comment_id) references comment,
    constraint comment_mention_account_fkey foreign key (account_id) references account
);
create index comment_mention_account_idx on comment_mention (account_id) where seen_at is null;
