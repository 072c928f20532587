import { describe, expect, it } from 'vitest';
import type { Action, Deadline, InboxItem, InboxView, MeView } from '../api/schema';
import { dayOf } from './day';

const me = { assignees: [{ id: 'a1', name: 'Đoàn Thanh niên xã' }] } as MeView;
const task = (subject: string, lead: string) => ({ kind: 'TASK', subject, title: subject, lead }) as InboxItem;
const report = (title: string, daysLeft: number, subject?: string) => ({ title, daysLeft, subject }) as Deadline;
const COORDINATOR: Action[] = ['ACTIVITY_LOG', 'REPORT_COMPILE'];
const inbox = (parts: Partial<InboxView>) =>
  ({ overdue: [], today: [], week: [], waiting: [], deadlines: [], ...parts }) as unknown as InboxView;

describe('a day', () => {
  it('counts and lists every late report, however old, and leaves the coming ones to the side', () => {
    const day = dayOf(
      inbox({ deadlines: [report('quý III', -74), report('năm', 17), report('quý I', -254)] }),
      me,
      COORDINATOR,
    );
    expect(day.lateReports.map(({ title }) => title)).toEqual(['quý I', 'quý III']);
    expect(day.deadlines.map(({ title }) => title)).toEqual(['năm']);
    expect([day.late, day.due, day.first?.title]).toEqual([2, 2, 'quý I']);
  });

  it('does not count a late report again that waits for a signature', () => {
    const waiting = [{ kind: 'REPORT_TO_APPROVE', subject: 'r1', title: 'quý III' } as InboxItem];
    const day = dayOf(inbox({ waiting, deadlines: [report('quý III', -74, 'r1')] }), me, COORDINATOR);
    expect([day.due, day.lateReports, day.first?.subject]).toEqual([1, [], 'r1']);
  });

  it('counts what it lists, also where two things wait about one task, and fills one button', () => {
    const waiting = ['EXTENSION_TO_DECIDE', 'MENTION'].map((kind) => ({ kind, subject: 't1' }) as InboxItem);
    const day = dayOf(inbox({ waiting, overdue: [task('t1', 'Văn phòng')] }), me, COORDINATOR);
    expect(day.due).toBe(3);
    expect(day.first).toBe(waiting[0]);
  });

  it('begins with the tasks of one’s own', () => {
    const overdue = [task('1', 'Văn phòng'), task('2', 'Đoàn Thanh niên xã'), task('3', 'Công an xã')];
    expect(dayOf(inbox({ overdue }), me, COORDINATOR).overdue.map(({ subject }) => subject)).toEqual(['2', '1', '3']);
  });

  it('does not give late reports to who cannot write them, and tells who looks on of all', () => {
    const late = inbox({ deadlines: [report('quý I', -254)], overdue: [task('1', 'Đoàn Thanh niên xã')] });
    const contributor = dayOf(late, me, ['ACTIVITY_LOG', 'REPORT_READ']);
    expect([contributor.due, contributor.first?.subject, contributor.othersReports.length]).toEqual([1, '1', 1]);
    const observer = dayOf(late, me, ['REPORT_READ']);
    expect([observer.due, observer.othersReports.length]).toEqual([2, 0]);
  });
});
