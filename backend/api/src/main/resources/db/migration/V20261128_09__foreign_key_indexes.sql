-- Lists filter and deletions look through these references; without an index each scans its table.
create index channel_run_by_idx on channel (run_by_id);
create index plan_parent_plan_idx on plan (parent_plan_id);
create index task_lead_idx on task (lead_id);
create index activity_channel_idx on activity (channel_id);
create index budget_line_allocation_idx on budget_line (allocation_id);
create index budget_line_task_idx on budget_line (task_id);
create index budget_line_channel_idx on budget_line (channel_id);
