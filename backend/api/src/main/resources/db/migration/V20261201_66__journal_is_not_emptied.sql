-- The journal cannot be emptied by mistake either, and a kept paper carries the hash that tells whether it is still the one signed.
create trigger journal_entry_not_emptied before truncate on journal_entry
    for each statement execute function journal_is_append_only();
create trigger journal_head_stays before delete or truncate on journal_head
    for each statement execute function journal_is_append_only();

alter table signed_paper add column content_sha256 text;
update signed_paper set content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex');
alter table signed_paper alter column content_sha256 set not null;
comment on column signed_paper.content_sha256 is 'of the content, in hex';
