-- A paper signed before Loa keeps its number, day and signer, and the document itself is the paper of its plan.
alter table plan add column original jsonb;
comment on column plan.original is 'the signed document the plan was entered from: its file, and the issuance as it states it';
