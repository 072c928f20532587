import { Problem } from '../api/problem';

/** What is said of a row of a sheet, or of one column in it. */
export type SheetNotice = { row: number; column?: string; code: string; detail: string };

/** As many as a person reads before going to the rows. */
const SHOWN = 20;

/** Where a notice points: `/rows/<row>/<column>`, as the refusal of a real import does. */
export const pointerOf = ({ row, column }: Pick<SheetNotice, 'row' | 'column'>) =>
  column ? `/rows/${row}/${column}` : `/rows/${row}`;

type Words = { sheetErrors: (n: number) => string; sheetErrorsMore: (n: number) => string };

/** What a look at the sheet found wrong, told the way a refusal is; `lead` says what that means for the work. */
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

/** "Hàng 5, cột Chủ trì" for each pointer that stands in a row; `columns` names those that go by a code. */
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
