import type { TaskImportNotice, TaskImportRow, TaskImportView } from '../api/schema';
import { pointerOf } from '../ui/sheet-problem';

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

/** The preview cell for a column of the sheet; the title's also has the notices of the whole row. */
export const cellOf = (column?: string): Cell => CELL_OF[column ?? ''] ?? 'title';

/** Every row that was parsed or has a notice, in the sheet's order. */
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
