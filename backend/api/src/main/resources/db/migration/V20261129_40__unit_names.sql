-- A unit's name has days of its own, because a paper keeps the name of its day; and a successor may take over only a part of a unit.
create table unit_name (
    unit_id    uuid not null references unit,
    valid_from date not null,
    name       text collate vietnamese not null,
    constraint unit_name_pkey primary key (unit_id, valid_from)
);
insert into unit_name (unit_id, valid_from, name) select id, valid_from, name from unit;

alter table unit_succession
    add column share text not null default 'FULL',
    add constraint unit_succession_share_check check (share in ('FULL', 'PARTIAL'));

alter table unit add column other_code text;
comment on column unit.other_code is 'the code another published list gives, until the decree has decided';

-- The editions of the shipped catalogue that were loaded, by their SHA-256.
create table unit_catalogue (
    checksum text primary key
);

-- What earlier versions shipped: Tùng Châu under the code of the commune before it, Đồng Nai as a city from its first day.
update unit set code = '18241' where code = '18238' and valid_from = '2020-01-01';
update unit_name set name = 'tỉnh Đồng Nai' where name = 'thành phố Đồng Nai';
