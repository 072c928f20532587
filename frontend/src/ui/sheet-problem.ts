import { Problem } from '../api/problem';

/** A notice about a row of a sheet, or about one column in it. */
export type SheetNotice = { row: number; column?: string; code: string; detail: string };

/** The most notices in the summary. */
const SHOWN = 20;

/** Where a notice points: `/rows/<row>/<column>`, as the refusal of a real import does. */
export const pointerOf = ({ row, column }: Pick<SheetNotice, 'row' | 'column'>) =>
  column ? `/rows/${row}/${column}` : `/rows/${row}`;

type Words = { sheetErrors: (n: number) => string; sheetErrorsMore: (n: number) => string };

/** The errors of a dry run in the form of a refusal; `lead` explains the consequence. */
export function sheetProblem(errors: SheetNotice[], lead: string, w: Words): Problem | undefined {
  if (!errors.length) return undefined;
  const more = errors.length - SHOWN;
  return new Problem({
    type: 'about:blank',
    title: w.sheetErrors(errors.length),
    status: 422,
    detail: more > 0 ? `${lead} ${w.sheetErrorsMore(more)}` : lead,
    code: 'SHEET',
    traceId: '',
    errors: errors.slice(0, SHOWN).map((error) => ({
      pointer: pointerOf(error),
      code: error.code,
      detail: error.detail,
    })),
  });
}

type PlaceWords = { atRow: (row: number) => string; atCell: (row: number, column: string) => string };

/** "Hàng 5, cột Chủ trì" for each pointer into a row; `columns` names those given by a code. */
export function places(
  problem: Error | undefined,
  columns: Record<string, string>,
  w: PlaceWords,
): Record<string, string> {
  if (!(problem instanceof Problem)) return {};
  const found: Record<string, string> = {};
  for (const { pointer } of problem.errors) {
    const at = /^\/rows\/(\d+)(?:\/(.+))?$/.exec(pointer);
    if (!at) continue;
    const [, row, column] = at;
    found[pointer] = column ? w.atCell(Number(row), columns[column] ?? column) : w.atRow(Number(row));
  }
  return found;
}
