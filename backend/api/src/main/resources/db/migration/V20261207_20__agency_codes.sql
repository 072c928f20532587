-- Other systems of the State know a unit by its agency code (Quyết định 20/2020/QĐ-TTg), which it has for as long as it stands.
alter table unit
    add column agency_code text,
    add constraint unit_agency_code_check check (agency_code ~ '^[A-Y][0-9]{2}(\.[0-9A-Z]+)*$' and length(agency_code) <= 35),
    add constraint unit_agency_code_exclusion exclude using gist (agency_code with =, daterange(valid_from, valid_to, '[]') with &&)
        where (agency_code is not null);

-- PostgreSQL 16 cannot give a generated column another expression.
alter table unit drop column search;
alter table unit add column search text generated always as (folded(code || ' ' || name || coalesce(' ' || agency_code, ''))) stored;
create index unit_search_idx on unit using gin (search gin_trgm_ops);
