-- A task is started and cancelled on a day, as it is done on one: it may be entered later, and figures count the day it happened.
alter table task
    add column started_on   date,
    add column cancelled_on date;

-- Until now the day of entry was the day, except that an activity may have been held before.
update task t set
    started_on = (select least(min(a.held_on), t.done_on, e.on_day) from activity a where a.task_id = t.id and a.withdrawn_at is null)
from (select subject, max(cast(at at time zone 'Asia/Ho_Chi_Minh' as date)) as on_day
      from journal_entry where fact = 'TASK_STARTED' group by subject) e
where e.subject = t.id and t.state in ('IN_PROGRESS', 'DONE');

update task t set cancelled_on = e.on_day
from (select subject, max(cast(at at time zone 'Asia/Ho_Chi_Minh' as date)) as on_day
      from journal_entry where fact = 'TASK_CANCELLED' group by subject) e
where e.subject = t.id and t.state = 'CANCELLED';

alter table task
    add constraint task_days_check check (done_on >= started_on and cancelled_on >= started_on);
