import { Problem } from '../api/problem';
import type { TaskImportNotice, TaskImportRow, TaskImportView } from '../api/types';

export const CELLS = ['title', 'lead', 'timing', 'details'] as const;
export type Cell = (typeof CELLS)[number];
export type SheetNotice = TaskImportNotice & { wrong: boolean; pointer: string };
export type SheetRow = { row: number; task?: TaskImportRow; notices: SheetNotice[] };

const CELL_OF: Record<string, Cell> = {
  lead: 'lead',
  coordinating: 'lead',
  startsOn: 'timing',
  dueOn: 'timing',
  recurrenceText: 'timing',
  rrule: 'timing',
  channels: 'details',
  topics: 'details',
  deliverable: 'details',
};

/** The cell of the preview that tells about a column of the sheet; the title's also tells about the whole row. */
export const cellOf = (column?: string): Cell => CELL_OF[column ?? ''] ?? 'title';

/** Where a notice points: `/rows/<row>/<column>`, as the refusal of a real import does. */
export const pointerOf = ({ row, column }: Pick<TaskImportNotice, 'row' | 'column'>) =>
  column ? `/rows/${row}/${column}` : `/rows/${row}`;

/** Every row that was understood or has something said about it, in the sheet's order. */
export function sheetRows({ tasks, errors, warnings }: Pick<TaskImportView, 'tasks' | 'errors' | 'warnings'>) {
  const rows = new Map<number, SheetRow>(tasks.map((task) => [task.row, { row: task.row, task, notices: [] }]));
  const add = (notice: TaskImportNotice, wrong: boolean) => {
    const at = rows.get(notice.row) ?? { row: notice.row, notices: [] };
    at.notices.push({ ...notice, wrong, pointer: pointerOf(notice) });
    rows.set(notice.row, at);
  };
  for (const error of errors) add(error, true);
  for (const warning of warnings) add(warning, false);
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

/** As many as a person reads before going to the table. */
const SHOWN = 20;

type Words = {
  sheetErrors: (n: number) => string;
  sheetErrorsLead: string;
  sheetErrorsMore: (n: number) => string;
};

/** What a look at the sheet found wrong, told the way a refusal is. */
export function problemIn(view: TaskImportView, w: Words): Problem | undefined {
  const { errors } = view;
  if (!errors.length) return undefined;
  const more = errors.length - SHOWN;
  return new Problem({
    type: 'about:blank',
    title: w.sheetErrors(errors.length),
    status: 422,
    detail: more > 0 ? `${w.sheetErrorsLead} ${w.sheetErrorsMore(more)}` : w.sheetErrorsLead,
    code: 'SHEET',
    traceId: '',
    errors: errors.slice(0, SHOWN).map((error) => ({
      pointer: pointerOf(error),
      code: error.code,
      detail: error.detail,
    })),
  });
}

type PlaceWords = {
  columns: Record<string, string>;
  atRow: (row: number) => string;
  atCell: (row: number, column: string) => string;
};

/** „Hàng 5, cột Chủ trì” for each pointer that stands in a row. */
export function places(problem: Error | undefined, w: PlaceWords): Record<string, string> {
  if (!(problem instanceof Problem)) return {};
  const found: Record<string, string> = {};
  for (const { pointer } of problem.errors) {
    const at = /^\/rows\/(\d+)(?:\/(.+))?$/.exec(pointer);
    if (!at) continue;
    const [, row, column] = at;
    found[pointer] = column ? w.atCell(Number(row), w.columns[column] ?? column) : w.atRow(Number(row));
  }
  return found;
}
