-- Known official documents by unit, so that a citation can be held against what its issuer published.
create table known_document (
    id            uuid primary key,
    unit_id       uuid not null references unit,
    unit_path     ltree not null,
    number        text not null,
    symbol        text not null,
    loose_symbol  text not null,
    kind          text not null,
    issued_on     date not null,
    issuer        text collate vietnamese not null,
    title         text not null,
    in_force_from date,
    in_force_to   date,
    replaced_by   text,
    source        text,
    shipped_key   text,
    edited        boolean not null default false,
    version       integer not null default 0,
    search        text generated always as (folded(number || ' ' || issuer || ' ' || title)) stored,
    constraint known_document_number_key unique (unit_id, symbol, issued_on),
    constraint known_document_shipped_key unique (unit_id, shipped_key),
    constraint known_document_force_check check (in_force_to >= in_force_from)
);
create index known_document_unit_path_idx on known_document using gist (unit_path);
create index known_document_symbol_idx on known_document (loose_symbol);
create index known_document_search_idx on known_document using gin (search gin_trgm_ops);
comment on column known_document.symbol is 'the number as parts without marks, equal however it was written';
comment on column known_document.loose_symbol is 'the same with letters a scan confuses made equal';
