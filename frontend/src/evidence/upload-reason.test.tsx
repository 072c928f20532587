// The case upload-reason: what is wrong with a file is said before anything is sent, and by its name.
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EvidenceView } from '../api/schema';
import { setLanguage } from '../i18n/language';
import { FormStore } from '../ui/form/store';
import { FilePicker } from './files';

configure({ asyncUtilTimeout: 20_000 });
type Draft = { evidence: EvidenceView[] };
type Answer = { status: number; body: object };

/** The network: each upload waits until the test answers it. */
class Wire {
  static all: Wire[] = [];
  upload = {};
  onload?: () => void;
  onerror?: () => void;
  status = 0;
  response = '';
  name = '';
  open() {}
  setRequestHeader() {}
  getResponseHeader = () => 'application/json';
  send(form: FormData) {
    this.name = (form.get('file') as File).name;
    Wire.all.push(this);
  }
  answer({ status, body }: Answer) {
    Object.assign(this, { status, response: JSON.stringify(body) });
    this.onload?.();
  }
}
const file = (name: string, bytes: number) => {
  const made = new File(['x'], name, { type: 'image/jpeg' });
  Object.defineProperty(made, 'size', { value: bytes });
  return made;
};
const kept = (name: string) => ({
  status: 201,
  body: { id: name, title: name, kind: 'FILE', size: 5, can: ['EVIDENCE_READ'] },
});

beforeEach(() => {
  setLanguage('vi');
  Wire.all = [];
  vi.stubGlobal('XMLHttpRequest', Wire);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function picker() {
  const form = new FormStore<Draft>({ base: { evidence: [] }, values: { evidence: [] } });
  render(<FilePicker label="Tài liệu" unit="u1" bound={form.bind('/evidence') as never} />);
  const input = screen.getByLabelText('Tài liệu');
  return { form, choose: (...files: File[]) => fireEvent.change(input, { target: { files } }) };
}
const titles = (form: FormStore<Draft>) => form.held.values.evidence.map(({ title }) => title);

it('upload-reason: an empty file is named, and nothing is sent', () => {
  picker().choose(file('trong.jpg', 0));
  expect(screen.getByRole('alert').textContent).toContain('trong.jpg: chưa gửi được. Tệp không có nội dung.');
  expect(Wire.all).toHaveLength(0);
});

it('upload-reason: a file over 25 MB is named with its size, and nothing is sent', () => {
  picker().choose(file('phim.mov', 38_000_000));
  expect(screen.getByRole('alert').textContent).toContain(
    'phim.mov: chưa gửi được. Tệp lớn hơn 25 MB (tệp này 36,2 MB)',
  );
  expect(Wire.all).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: /^Bỏ.*phim\.mov$/ }));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('upload-reason: what the API finds wrong is said at the file, not as "something is wrong"', async () => {
  picker().choose(file('hong.jpg', 5));
  await waitFor(() => expect(Wire.all).toHaveLength(1));
  const detail = 'Tệp bị hỏng, không mở được; hãy lưu lại rồi gửi.';
  const errors = [{ pointer: '/file', code: 'FILE_DAMAGED', detail }];
  act(() => Wire.all[0]!.answer({ status: 422, body: { status: 422, detail: 'Có chỗ chưa đúng.', errors } }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(detail));
  expect(screen.queryByRole('button', { name: /Thử lại/ })).toBeNull();
});

it('photos keep the order chosen, even of one name, and a lost one is sent again', async () => {
  const { form, choose } = picker();
  choose(file('image.jpg', 5), file('image.jpg', 6), file('ba.jpg', 7));
  await waitFor(() => expect(Wire.all).toHaveLength(1));
  act(() => Wire.all[0]!.answer(kept('một')));
  await waitFor(() => expect(Wire.all).toHaveLength(2));
  act(() => Wire.all[1]!.onerror?.());
  await waitFor(() => expect(Wire.all).toHaveLength(3));
  act(() => Wire.all[2]!.answer(kept('ba')));
  await waitFor(() => expect(titles(form)).toEqual(['một', 'ba']));
  fireEvent.click(screen.getByRole('button', { name: /^Thử lại.*image\.jpg$/ }));
  await waitFor(() => expect(Wire.all).toHaveLength(4));
  act(() => Wire.all[3]!.answer(kept('hai')));
  await waitFor(() => expect(titles(form)).toEqual(['một', 'ba', 'hai']));
});
