-- One search finds clauses and reports too, by the words and numbers they carry.
alter table clause add column search text
    generated always as (folded(path || ' ' || coalesce(heading, '') || ' ' || coalesce(text, ''))) stored;
create index clause_search_idx on clause using gin (search gin_trgm_ops);

alter table report add column search text
    generated always as (folded(title || ' ' || coalesce(number || '/' || notation, ''))) stored;
create index report_search_idx on report using gin (search gin_trgm_ops);
