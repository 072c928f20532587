import { describe, expect, it } from 'vitest';
import type { FigureView, ReportPartView } from '../api/schema';
import { addedBy, columnsOf, heatOf, sorted } from './heat';

const figure = (code: string, measure: string, value = 1): FigureView => ({
  code,
  name: code,
  value,
  measure,
  source: 'ACTIVITY',
  rows: '',
  rowCount: 1,
  frozen: true,
  onPaper: true,
});
const part = (name: string, ...figures: ReportPartView['figures']): ReportPartView => ({
  unit: { id: name, name },
  dueOn: '2026-03-16',
  daysLate: 0,
  report: figures.length ? name : undefined,
  figures,
});
const count = figure('activity.count', 'hoạt động');

describe('the table of a consolidated report', () => {
  const parts = [
    part('xã Ân', { code: 'activity.count', value: 4, measure: 'hoạt động' }),
    part('xã Vắng'),
    part('xã Đức', { code: 'activity.count', value: 12, measure: 'hoạt động' }),
  ];

  it('is sorted by unit the Vietnamese way, or by a figure with the missing last', () => {
    const names = (order: { by: string; down: boolean }) => sorted(parts, [count], order).map(({ unit }) => unit.name);
    expect(names({ by: 'unit', down: false })).toEqual(['xã Ân', 'xã Đức', 'xã Vắng']);
    expect(names({ by: 'activity.count', down: true })).toEqual(['xã Đức', 'xã Ân', 'xã Vắng']);
    expect(names({ by: 'activity.count', down: false })).toEqual(['xã Ân', 'xã Đức', 'xã Vắng']);
  });

  it('shades a cell by its share of the most in its column', () => {
    expect(parts.map(heatOf(parts, count))).toEqual([4 / 12, 0, 1]);
  });

  it('puts a number under the figure of its own measure only', () => {
    const hours = part('xã Ân', { code: 'activity.quantity.LOUDSPEAKER', value: 3, measure: 'giờ' });
    expect(addedBy(hours, figure('activity.quantity.LOUDSPEAKER~giờ', 'giờ'))?.value).toBe(3);
    expect(addedBy(hours, figure('activity.quantity.LOUDSPEAKER~lượt_phát', 'lượt phát'))).toBeUndefined();
  });

  it('shows a share as large as its ratio', () => {
    const done = figure('task.done', 'nhiệm vụ');
    const some = [
      part('nhiều việc', { code: 'task.done', value: 5, denominator: 10, measure: 'nhiệm vụ' }),
      part('ít việc', { code: 'task.done', value: 2, denominator: 2, measure: 'nhiệm vụ' }),
    ];
    expect(sorted(some, [done], { by: 'task.done', down: true })[0]?.unit.name).toBe('ít việc');
  });

  it('leaves out figures of nothing', () => {
    expect(columnsOf([count, figure('activity.audience', 'lượt người', 0)])).toEqual([count]);
  });
});
