-- A copied refresh token shows in two lines of exchanges that go on side by side, and a kept answer is given again only with its rights.
alter table refresh_token add column line text;
update refresh_token t
set line = f.hash
from (select distinct on (session_id) session_id, hash from refresh_token order by session_id, issued_at, hash) f
where f.session_id = t.session_id;
alter table refresh_token alter column line set not null;

alter table device_session add column copied boolean not null default false;
update device_session set expires_at = least(expires_at, created_at + interval '90 days');

alter table idempotency_key add column rights text not null default '[]';
