-- A password on a printed slip is for the first sign-in only: it gives no rights until its owner has replaced it.
alter table account add column password_temporary boolean not null default false;
