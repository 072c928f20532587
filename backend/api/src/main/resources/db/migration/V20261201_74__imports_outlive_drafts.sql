-- A draft made from a document may be deleted as any other; the document stays as it was read, without a plan.
alter table plan_import
    drop constraint plan_import_plan_id_fkey,
    add constraint plan_import_plan_id_fkey foreign key (plan_id) references plan on delete set null;
