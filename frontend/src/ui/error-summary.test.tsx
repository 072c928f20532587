import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import { ErrorSummary } from './error-summary';
import { TextField } from './fields';

afterEach(cleanup);

const problem = new Problem({
  type: '/problems/invalid-data',
  title: 'Dữ liệu chưa hợp lệ',
  status: 422,
  detail: 'Có chỗ chưa đúng.',
  code: 'INVALID_DATA',
  traceId: 't',
  errors: [{ pointer: '/title', code: 'REQUIRED', detail: 'Mục này không được để trống.' }],
});

function Form({ error }: { error?: Error }) {
  return (
    <form>
      <ErrorSummary error={error} labels={{ '/title': 'Tên' }} />
      <TextField label="Tên" pointer="/title" error={problem.at('/title')} />
    </form>
  );
}

it('takes the focus, and each line names its field and leads to it', () => {
  const { rerender } = render(<Form />);
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(<Form error={problem} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(screen.getByText('Dữ liệu chưa hợp lệ')).toBeTruthy();
  expect(screen.getByText('Mục này không được để trống.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Tên: không được để trống.' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Tên'));
});

it('says which line is meant where several have one name', () => {
  const pointer = '/slots/2/minutes';
  const errors = [{ pointer, code: 'RANGE', detail: 'Giá trị phải từ 1 đến 600.' }];
  const error = new Problem({ ...problem, type: '', detail: '', errors });
  render(<ErrorSummary error={error} labels={{ '/slots/1/minutes': 'Số phút', [pointer]: 'Số phút' }} />);
  expect(screen.getByRole('button', { name: 'Số phút, dòng 3: Giá trị phải từ 1 đến 600.' })).toBeTruthy();
});

it('a refusal is titled by what went wrong, not by the kind of its status', () => {
  const title = 'Cần đăng nhập';
  const detail = 'Tên đăng nhập hoặc mật khẩu không đúng.';
  const error = new Problem({ ...problem, type: '', title, status: 401, detail, errors: [] });
  render(<ErrorSummary error={error} />);
  expect(screen.getByRole('alert').textContent).toBe(detail);
});
