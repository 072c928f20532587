import { describe, expect, it } from 'vitest';
import type { TaskView } from '../api/schema';
import { dueByMonth, grouped, ownFirst, partySheets } from './groups';

const task = (title: string, parts: Partial<TaskView> = {}) =>
  ({ title, coordinating: [], channels: [], state: 'PLANNED', standing: 'ON_TIME', ...parts }) as unknown as TaskView;
const clause = (path: string, name: string) => ({ id: path, path, name });
const titles = (tasks: TaskView[]) => tasks.map(({ title }) => title);

describe('the tasks of a list', () => {
  const loud = task('Phát thanh', {
    clause: clause('IV.10', 'Truyền thanh'),
    channels: [{ id: 'c', name: 'Loa', type: 'LOUDSPEAKER' }],
    lead: { id: 'vh', name: 'Phòng Văn hóa' },
  });
  const posters = task('Áp phích', { clause: clause('IV.2', 'Trực quan'), coordinating: [{ id: 'dt', name: 'Đoàn' }] });
  const rest = task('Việc khác');

  it('stand in groups with names, in the order of the plan', () => {
    const named = grouped([loud, posters, rest], undefined, 'Chưa gắn mục');
    expect(named.map(({ name }) => name)).toEqual(['IV.2. Trực quan', 'IV.10. Truyền thanh', 'Chưa gắn mục']);
    expect(grouped([loud, rest], 'channel', 'Không').map(({ name }) => name)).toEqual(['Loa', 'Không']);
    expect(grouped([rest, loud], 'lead', 'Không').map(({ tasks }) => titles(tasks))).toEqual([
      ['Phát thanh'],
      ['Việc khác'],
    ]);
  });

  it('make a sheet for each party, of what it leads and helps with', () => {
    const shared = task('Ngày Pháp luật', {
      lead: { id: 'dt', name: 'Đoàn' },
      coordinating: [{ id: 'vh', name: 'Phòng Văn hóa' }],
    });
    const off = task('Đã hủy', { lead: { id: 'mt', name: 'Mặt trận' }, state: 'CANCELLED' });
    const told = (only?: string) =>
      partySheets([loud, posters, shared, rest, off], only).map(({ party, leads, helps }) => [
        party.name,
        titles(leads),
        titles(helps),
      ]);
    expect(told()).toEqual([
      ['Đoàn', ['Ngày Pháp luật'], ['Áp phích']],
      ['Phòng Văn hóa', ['Phát thanh'], ['Ngày Pháp luật']],
    ]);
    expect(told('dt')).toEqual([['Đoàn', ['Ngày Pháp luật'], ['Áp phích']]]);
  });

  it('begin with those a person leads or helps with', () => {
    const [own, others] = ownFirst([loud, rest, posters], [{ id: 'dt' }]);
    expect([titles(own), titles(others)]).toEqual([['Áp phích'], ['Phát thanh', 'Việc khác']]);
    expect(ownFirst([loud], [])).toEqual([[], [loud]]);
  });

  it('are counted in the month they are due, without cancelled ones', () => {
    const months = dueByMonth(
      [
        task('a', { dueOn: '2026-11-24', standing: 'OVERDUE' }),
        task('b', { dueOn: '2026-11-29' }),
        task('c', { dueOn: '2026-11-30', state: 'CANCELLED' }),
        task('d', { dueOn: '2025-11-30' }),
        task('e'),
      ],
      2026,
    );
    expect(months[10]).toEqual({ due: 2, late: 1 });
    expect(months.reduce((sum, { due }) => sum + due, 0)).toBe(2);
  });
});
