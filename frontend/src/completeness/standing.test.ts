import { describe, expect, it } from 'vitest';
import type { CompletenessCell, CompletenessView } from '../api/schema';
import { IS, periodDue, rowsOf } from './standing';

const cell = (over: Partial<CompletenessCell>): CompletenessCell => ({
  period: 'Q1',
  dueOn: '2026-03-16',
  late: false,
  daysLate: 0,
  ...over,
});
const row = (name: string, over: Partial<CompletenessCell>): CompletenessView => ({
  unit: { id: name, code: name, name },
  cells: [cell(over), cell({ period: 'H1', dueOn: '2026-06-16' })],
});

describe('the matrix', () => {
  const rows = [
    row('xã Ân', { state: 'ACCEPTED', late: true, daysLate: 3 }),
    row('xã Đức Minh', { late: true, daysLate: 9 }),
    row('xã Bình', { state: 'SENT' }),
    row('xã Cẩm', { late: true, daysLate: 12 }),
  ];

  it('lists what is missing first, the latest before the others', () => {
    expect(rowsOf(rows, { period: 'Q1', sort: 'urgency' }).map(({ unit }) => unit.name)).toEqual([
      'xã Cẩm',
      'xã Đức Minh',
      'xã Bình',
      'xã Ân',
    ]);
  });

  it('counts what was sent late as late and as accepted, and nothing sent as missing', () => {
    expect(rowsOf(rows, { period: 'Q1', shown: 'late' })).toHaveLength(3);
    expect(rowsOf(rows, { period: 'Q1', shown: 'accepted' })).toHaveLength(1);
    expect(IS.missing(cell({ state: 'APPROVED' }))).toBe(true);
    expect(IS.missing(cell({ state: 'RETURNED' }))).toBe(false);
  });

  it('finds a unit without its marks', () => {
    expect(rowsOf(rows, { period: 'Q1', q: 'duc minh' }).map(({ unit }) => unit.name)).toEqual(['xã Đức Minh']);
  });

  it('looks at the period whose deadline was last', () => {
    expect(periodDue(rows, '2026-01-05')).toBe('Q1');
    expect(periodDue(rows, '2026-06-16')).toBe('H1');
    expect(periodDue([], '2026-06-16')).toBe('Q1');
  });
});
