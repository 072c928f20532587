-- Who follows one commune finds its facts in the order of all without reading those of the whole country.
create index journal_entry_unit_order_idx on journal_entry (unit_id, xact, ordinal);
