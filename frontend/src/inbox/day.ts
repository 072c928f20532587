import type { Action, InboxItem, InboxView, MeView } from '../api/schema';

/** Who may do none of these looks on. */
const ACTS: Action[] = ['ACTIVITY_LOG', 'TASK_PROGRESS', 'PLAN_EDIT', 'PLAN_ISSUE', 'REPORT_COMPILE', 'REPORT_APPROVE'];
export const looksOn = (can: Action[]) => !ACTS.some((act) => can.includes(act));
/** Whether a late report is a thing for this person to handle; who looks on is told of all. */
const reports = (can: Action[]) => looksOn(can) || can.includes('REPORT_COMPILE') || can.includes('REPORT_APPROVE');

export const isLate = (item: InboxItem) => (item.daysLate ?? 0) > 0;

/**
 * A day in the order it is worked through: late reports before late tasks, one's own tasks before those of others. Late reports
 * that others have to write are no work of theirs and stand apart.
 */
export function dayOf(inbox: InboxView, me: MeView, can: Action[]) {
  const own = new Set(me.assignees.map(({ name }) => name));
  const mineFirst = (items: InboxItem[]) =>
    [...items].sort((a, b) => Number(own.has(b.lead ?? '')) - Number(own.has(a.lead ?? '')));
  const waiting = new Set(inbox.waiting.map(({ subject }) => subject));
  const late = inbox.deadlines
    .filter(({ daysLeft, subject }) => daysLeft < 0 && !(subject && waiting.has(subject)))
    .sort((a, b) => a.daysLeft - b.daysLeft);
  const overdue = mineFirst(inbox.overdue);
  const today = mineFirst(inbox.today);
  const lateReports = reports(can) ? late : [];
  return {
    lateReports,
    othersReports: reports(can) ? [] : late,
    overdue,
    today,
    week: mineFirst(inbox.week),
    waiting: inbox.waiting,
    deadlines: inbox.deadlines.filter(({ daysLeft }) => daysLeft >= 0),
    late: lateReports.length + overdue.length,
    due: lateReports.length + overdue.length + today.length + inbox.waiting.length,
    /** What is decided before anything else has the one filled button. */
    first: inbox.waiting[0] ?? lateReports[0] ?? overdue[0] ?? today[0],
  };
}
