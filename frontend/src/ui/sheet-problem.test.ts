import { expect, it } from 'vitest';
import { places, sheetProblem } from './sheet-problem';
import { words } from './sheet-words';

const w = words.vi;
const errors = [
  { row: 5, column: 'lead', code: 'SHEET_UNKNOWN_ASSIGNEE', detail: 'Không có đầu mối này.' },
  { row: 7, column: 'Ngày ban hành', code: 'DAY_UNREADABLE', detail: 'Không phải ngày.' },
  { row: 3, code: 'SHEET_NO_TITLE', detail: 'Hàng chưa có tên nhiệm vụ.' },
];

it('names row and column of what is wrong, by code or by heading', () => {
  const problem = sheetProblem(errors, 'Chưa ghi gì.', w);
  expect(problem?.title).toBe('3 chỗ cần sửa trong bảng tính');
  expect(problem?.message).toBe('Chưa ghi gì.');
  expect(places(problem, { lead: 'Chủ trì' }, w)).toEqual({
    '/rows/5/lead': 'Hàng 5, cột Chủ trì',
    '/rows/7/Ngày ban hành': 'Hàng 7, cột Ngày ban hành',
    '/rows/3': 'Hàng 3',
  });
});

it('finds no problem in a sheet without errors', () => {
  expect(sheetProblem([], 'Chưa ghi gì.', w)).toBeUndefined();
});

it('sums up a long list of errors', () => {
  const many = Array.from({ length: 23 }, (_, row) => ({ row, code: 'X', detail: 'sai' }));
  const problem = sheetProblem(many, 'Chưa ghi gì.', w);
  expect(problem?.errors).toHaveLength(20);
  expect(problem?.message).toContain('Còn 3 chỗ nữa');
});
