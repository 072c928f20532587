-- What goes out on a channel is planned, reviewed and approved before its day, and what came of it is recorded after.
create table broadcast (
    id             uuid not null,
    unit_id        uuid not null,
    unit_path      ltree not null,
    plan_id        uuid not null,
    task_id        uuid,
    channel_id     uuid not null,
    planned_on     date not null,
    planned_at     time,
    minutes        integer,
    title          text not null,
    script         text,
    state          text not null,
    reviewed_by_id uuid,
    reviewed_by    text,
    reviewed_at    timestamptz,
    approved_by_id uuid,
    approved_by    text,
    approved_at    timestamptz,
    settled_by_id  uuid,
    settled_by     text,
    settled_at     timestamptz,
    reason         text,
    activity_id    uuid,
    updated_at     timestamptz not null,
    version        integer not null default 0,
    search         text generated always as (folded(title)) stored,
    constraint broadcast_pkey primary key (id),
    constraint broadcast_unit_fkey foreign key (unit_id) references unit,
    constraint broadcast_plan_fkey foreign key (plan_id) references plan,
    constraint broadcast_task_fkey foreign key (task_id) references task,
    constraint broadcast_channel_fkey foreign key (channel_id) references channel,
    constraint broadcast_activity_fkey foreign key (activity_id) references activity,
    constraint broadcast_state_check check (state in ('DRAFT', 'REVIEWED', 'APPROVED', 'AIRED', 'NOT_AIRED')),
    constraint broadcast_minutes_check check (minutes between 1 and 600),
    constraint broadcast_settled_check check ((state in ('AIRED', 'NOT_AIRED')) = (settled_at is not null)),
    constraint broadcast_aired_check check ((state = 'AIRED') = (activity_id is not null)),
    constraint broadcast_reason_check check (state <> 'NOT_AIRED' or reason is not null)
);
comment on column broadcast.planned_at is 'null for all day, as a poster';
comment on column broadcast.reason is 'why it was returned, or not aired';
create index broadcast_unit_idx on broadcast (unit_id, planned_on);
create index broadcast_unit_path_idx on broadcast using gist (unit_path);
create index broadcast_plan_idx on broadcast (plan_id);
create index broadcast_task_idx on broadcast (task_id);
create index broadcast_channel_idx on broadcast (channel_id, planned_on);
create index broadcast_activity_idx on broadcast (activity_id);
create index broadcast_search_idx on broadcast using gin (search gin_trgm_ops);

create table broadcast_topic (
    broadcast_id uuid not null,
    topic_id     uuid not null,
    constraint broadcast_topic_pkey primary key (broadcast_id, topic_id),
    constraint broadcast_topic_broadcast_fkey foreign key (broadcast_id) references broadcast on delete cascade,
    constraint broadcast_topic_topic_fkey foreign key (topic_id) references topic deferrable initially deferred
);
create index broadcast_topic_topic_idx on broadcast_topic (topic_id);
