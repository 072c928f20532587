import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import { ErrorSummary } from './error-summary';
import { TextField } from './fields';

afterEach(cleanup);

const problem = new Problem({
  type: '/problems/invalid',
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
      <ErrorSummary error={error} />
      <TextField label="Tên" pointer="/title" error={problem.at('/title')} />
    </form>
  );
}

it('takes the focus, and each line leads to its field with the same words', () => {
  const { rerender } = render(<Form />);
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(<Form error={problem} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(screen.getAllByText('Mục này không được để trống.')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Mục này không được để trống.' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Tên'));
});
