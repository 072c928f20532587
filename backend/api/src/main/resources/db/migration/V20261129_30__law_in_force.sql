-- Which documents amend one, and the day its force was compared with the publication: only what was checked is shown as in force.
alter table known_document
    add column amended_by jsonb not null default '[]',
    add column checked_on date;
create index known_document_replaced_by_idx on known_document (replaced_by);
