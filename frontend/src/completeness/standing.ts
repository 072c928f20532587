import type { CompletenessCell, CompletenessView } from '../api/schema';
import { folded } from '../i18n/format';
import type { PERIODS, SHOWN } from './reads';

export type Period = (typeof PERIODS)[number];
export type Shown = (typeof SHOWN)[number];

export const cellOf = (row: CompletenessView, period: Period) => row.cells.find((cell) => cell.period === period);

const sent = (cell: CompletenessCell) => !!cell.state && !['DRAFT', 'SUBMITTED', 'APPROVED'].includes(cell.state);

/** Whether a cell counts among those; one may count twice: sent late, and accepted. */
export const IS: Record<Shown, (cell: CompletenessCell) => boolean> = {
  missing: (cell) => !sent(cell),
  late: (cell) => cell.late,
  waiting: (cell) => cell.state === 'SENT' || cell.state === 'RECEIVED',
  returned: (cell) => cell.state === 'RETURNED',
  accepted: (cell) => cell.state === 'ACCEPTED',
};

/** What the API calls them. */
export const STANDING = {
  missing: 'MISSING',
  late: 'LATE',
  waiting: 'WAITING',
  returned: 'RETURNED',
  accepted: 'ACCEPTED',
} as const satisfies Record<Shown, string>;

const ORDER = [undefined, 'DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'SENT', 'RECEIVED', 'ACCEPTED'];

/** The lower the more urgent: what is not there before what waits for a decision, the latest first. */
const urgency = (cell: CompletenessCell | undefined) =>
  cell ? ORDER.indexOf(cell.state) * 1000 - Math.min(cell.daysLate, 999) : Number.MAX_SAFE_INTEGER;

type Asked = { period: Period; shown?: Shown; q?: string; sort?: 'urgency' };

/** The rows asked for, in their order. */
export function rowsOf(rows: CompletenessView[], { period, shown, q, sort }: Asked) {
  const wanted = rows.filter((row) => {
    const cell = cellOf(row, period);
    return (!shown || (cell && IS[shown](cell))) && (!q || folded(row.unit.name).includes(folded(q)));
  });
  return sort ? wanted.sort((a, b) => urgency(cellOf(a, period)) - urgency(cellOf(b, period))) : wanted;
}

/** The period whose deadline was last, or comes next while none has passed. */
export function periodDue(rows: CompletenessView[], today: string): Period {
  const cells = [...(rows[0]?.cells ?? [])].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (cells.filter(({ dueOn }) => dueOn <= today).at(-1) ?? cells[0])?.period ?? 'Q1';
}
