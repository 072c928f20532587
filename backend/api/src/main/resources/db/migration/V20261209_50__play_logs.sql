-- What a loudspeaker system logs as played becomes activities without anybody typing; each row is kept as it came, once.
alter table channel add constraint channel_measure_key unique (id, measure);

create table play_source (
    id         uuid not null,
    unit_id    uuid not null,
    unit_path  ltree not null,
    channel_id uuid not null,
    measure    text not null,
    name       text collate vietnamese not null,
    column_map jsonb not null,
    categories jsonb not null,
    note       text,
    retired_at timestamptz,
    created_at timestamptz not null,
    version    integer not null default 0,
    constraint play_source_pkey primary key (id),
    constraint play_source_unit_fkey foreign key (unit_id) references unit,
    constraint play_source_channel_fkey foreign key (channel_id, measure) references channel (id, measure),
    constraint play_source_name_key unique (unit_id, name)
);
comment on column play_source.measure is 'what the channel''s activities are measured in, which is plays and stays so while a source is there';
comment on column play_source.column_map is 'what the vendor calls the columns, and how a row says that it was played';
comment on column play_source.categories is 'words of the system for what counts, each with a topic of a plan';
create index play_source_unit_path_idx on play_source using gist (unit_path);
create index play_source_channel_idx on play_source (channel_id);

create table play_log (
    id             uuid not null,
    unit_id        uuid not null,
    unit_path      ltree not null,
    source_id      uuid not null,
    evidence_id    uuid not null,
    new_rows       integer not null,
    received_by_id uuid not null,
    received_by    text not null,
    received_at    timestamptz not null,
    version        integer not null default 0,
    constraint play_log_pkey primary key (id),
    constraint play_log_unit_fkey foreign key (unit_id) references unit,
    constraint play_log_source_fkey foreign key (source_id) references play_source,
    constraint play_log_evidence_fkey foreign key (evidence_id) references evidence
);
comment on column play_log.evidence_id is 'the log: a file as it came, byte for byte; rows of a program as JSON, their values as sent';
create index play_log_unit_idx on play_log (unit_id);
create index play_log_unit_path_idx on play_log using gist (unit_path);
create index play_log_source_idx on play_log (source_id, received_at);
create index play_log_evidence_idx on play_log (evidence_id);

create table play (
    id          uuid not null,
    source_id   uuid not null,
    log_id      uuid not null,
    row_number  integer not null,
    device      text not null,
    item        text not null,
    title       text collate vietnamese not null,
    category    text not null,
    place       text,
    played_at   timestamptz not null,
    played_on   date not null,
    registered  integer not null,
    successful  integer not null,
    cells       text not null,
    sha256      text not null,
    outcome     text not null,
    activity_id uuid,
    constraint play_pkey primary key (id),
    constraint play_source_fkey foreign key (source_id) references play_source,
    constraint play_log_fkey foreign key (log_id) references play_log,
    constraint play_activity_fkey foreign key (activity_id) references activity,
    constraint play_once_key unique (source_id, device, item, played_at),
    constraint play_successful_check check (successful between 0 and registered),
    constraint play_outcome_check check (outcome in ('COUNTED', 'FAILED', 'UNMAPPED', 'UNPLANNED', 'REPORTED', 'WITHDRAWN', 'CLOSED')),
    constraint play_failed_check check ((outcome = 'FAILED') = (successful = 0)),
    constraint play_counted_check check ((outcome = 'COUNTED') = (activity_id is not null))
);
comment on column play.played_on is 'the day in Việt Nam';
comment on column play.cells is 'the row''s cells as text, by its columns'' names, as the JSON that sha256 is of';
comment on column play.outcome is 'what the last counting made of it';
create index play_played_idx on play (played_at, id);
create index play_day_idx on play (source_id, played_on, item);
create index play_waiting_idx on play (source_id, folded(category)) where activity_id is null and successful > 0;
create index play_log_idx on play (log_id);
create index play_activity_idx on play (activity_id);

alter table activity add column source text;
comment on column activity.source is 'the system whose play log made it; null where a person logged it';
