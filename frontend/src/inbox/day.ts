import type { InboxItem, InboxView, MeView } from '../api/schema';

export const isLate = (item: InboxItem) => (item.daysLate ?? 0) > 0;

/** A day in the order it is worked through: late reports before late tasks, one's own tasks before those of others. */
export function dayOf(inbox: InboxView, me: MeView) {
  const own = new Set(me.assignees.map(({ name }) => name));
  const mineFirst = (items: InboxItem[]) =>
    [...items].sort((a, b) => Number(own.has(b.lead ?? '')) - Number(own.has(a.lead ?? '')));
  const waiting = new Set(inbox.waiting.map(({ subject }) => subject));
  const lateReports = inbox.deadlines
    .filter(({ daysLeft, subject }) => daysLeft < 0 && !(subject && waiting.has(subject)))
    .sort((a, b) => a.daysLeft - b.daysLeft);
  const overdue = mineFirst(inbox.overdue);
  const today = mineFirst(inbox.today);
  return {
    lateReports,
    overdue,
    today,
    week: mineFirst(inbox.week),
    waiting: inbox.waiting,
    deadlines: inbox.deadlines.filter(({ daysLeft }) => daysLeft >= 0),
    late: lateReports.length + overdue.length,
    due: lateReports.length + overdue.length + today.length + waiting.size,
    /** What is decided before anything else has the one filled button. */
    first: inbox.waiting[0]?.subject ?? lateReports[0]?.title ?? overdue[0]?.subject ?? today[0]?.subject,
  };
}
