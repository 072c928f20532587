import { expect, it } from 'vitest';
import type { TaskImportView } from '../api/schema';
import { cellOf, sheetRows } from './sheet-rows';

const view: TaskImportView = {
  dryRun: true,
  rows: 3,
  created: 0,
  tasks: [
    { row: 5, title: 'Phát thanh', coordinating: [], channels: [], topics: [] },
    { row: 2, title: 'Tập huấn', coordinating: [], channels: [], topics: [] },
  ],
  errors: [
    { row: 5, column: 'lead', code: 'SHEET_UNKNOWN_ASSIGNEE', detail: 'Không có đầu mối này.' },
    { row: 3, code: 'SHEET_NO_TITLE', detail: 'Hàng chưa có tên nhiệm vụ.' },
  ],
  warnings: [{ row: 2, column: 'dueOn', code: 'OUTSIDE_YEAR', detail: 'Hạn ngoài năm kế hoạch.' }],
};

it('shows rows in the sheet’s order, also those not understood', () => {
  const rows = sheetRows(view);
  expect(rows.map(({ row, task }) => [row, task?.title])).toEqual([
    [2, 'Tập huấn'],
    [3, undefined],
    [5, 'Phát thanh'],
  ]);
  expect(rows[0]!.notices).toMatchObject([{ wrong: false, pointer: '/rows/2/dueOn' }]);
  expect(rows[1]!.notices).toMatchObject([{ wrong: true, pointer: '/rows/3' }]);
});

it('tells each notice in the cell of its column', () => {
  expect(['lead', 'rrule', 'topics', 'clause', undefined].map(cellOf)).toEqual([
    'lead',
    'timing',
    'details',
    'title',
    'title',
  ]);
});
