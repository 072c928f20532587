-- A start skips every shipped catalogue that was loaded before, not only the units.
alter table unit_catalogue rename to shipped_edition;
alter table shipped_edition rename constraint unit_catalogue_pkey to shipped_edition_pkey;
comment on table shipped_edition is 'the editions of shipped catalogues that were loaded, by the SHA-256 of their files';
