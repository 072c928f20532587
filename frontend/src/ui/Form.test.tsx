import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { post, url } from '../api/client';
import { renderScreen } from '../testing/render';
import { problem } from '../testing/server';
import { TextField } from './Field';
import { Form, useForm } from './Form';

function Page() {
  const form = useForm({
    initial: { title: '', place: '' },
    check: ({ title }) => ({ ...(title ? {} : { title: 'Nhập tên nhiệm vụ' }) }),
    save: (draft, key) => post(url('/tasks'), draft, key),
  });
  return (
    <Form form={form} action="Lưu">
      <TextField label="Tên" {...form.field('title')} />
      <TextField label="Địa điểm" {...form.field('place')} />
    </Form>
  );
}

test('the summary takes the focus, says what the field says, and leads to it', async () => {
  renderScreen(Page);
  fireEvent.click(await screen.findByRole('button', { name: 'Lưu' }));
  const summary = await screen.findByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(screen.getAllByText('Nhập tên nhiệm vụ')).toHaveLength(2);
  fireEvent.click(screen.getByRole('link', { name: 'Nhập tên nhiệm vụ' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Tên'));
});

test("the server's errors stand at their fields; the same content is sent again under the same key", async () => {
  const refusal = () =>
    problem(422, {
      title: 'Nội dung chưa hợp lệ',
      errors: [{ pointer: '/place', code: 'X', detail: 'Địa điểm quá dài' }],
    });
  const { sent } = renderScreen(Page, { answers: { 'POST /tasks': refusal } });
  fireEvent.change(await screen.findByLabelText('Tên'), { target: { value: 'Phát thanh' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByRole('link', { name: 'Địa điểm quá dài' })).toBeTruthy();
  expect(screen.getByLabelText('Địa điểm').getAttribute('aria-invalid')).toBe('true');

  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  fireEvent.change(screen.getByLabelText('Tên'), { target: { value: 'Phát thanh buổi sáng' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(3));
  const [first, second, third] = sent.map((one) => one.headers.get('Idempotency-Key'));
  expect(first).toBeTruthy();
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});
