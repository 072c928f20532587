import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Problem } from '../../api/problem';
import type { Shape } from '../../api/shapes';
import { Select } from '../choice';
import { LinesField, TextField } from '../fields';
import { NumberField } from '../number-field';
import { DraftOwner, drafts } from './drafts';
import { FormDrawer } from './form';
import type { FormOptions } from './options';
import { useForm } from './use-form';

type Draft = { title?: string; place?: string; amount?: number; recipients: string[]; kind?: string; secret?: string };
const shape: Shape = {
  title: { required: true, length: [1, 20] },
  place: { length: [0, 20] },
  amount: { range: [1, 9] },
  recipients: {},
  kind: {},
  secret: { secret: true },
};
const start: Draft = { title: 'Phát thanh', recipients: ['Lưu: VT.'] };
const KEEP = 'task/1';

// a slow machine finds the same
configure({ asyncUtilTimeout: 20_000 });
// jsdom has no CSS namespace; React Aria escapes an id with it
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const drawn: Record<string, number> = {};
const Counted = ({ id, children }: { id: string; children: ReactNode }) => (
  <Profiler id={id} onRender={(name) => (drawn[name] = (drawn[name] ?? 0) + 1)}>
    {children}
  </Profiler>
);

let forms = 0;
function Fields(options: Partial<FormOptions<Draft>>) {
  const form = useForm<Draft>({
    keep: KEEP,
    shape,
    start,
    version: 1,
    save: async () => ({ id: '1' }),
    onClose: () => undefined,
    ...options,
  });
  const { field } = form;
  forms++;
  return (
    <FormDrawer form={form} title="Sửa nhiệm vụ">
      <Counted id="title">
        <TextField {...field('/title', 'Tên')} />
      </Counted>
      <Counted id="place">
        <TextField {...field('/place', 'Địa điểm')} />
      </Counted>
      <NumberField {...field('/amount', 'Số lượng')} />
      <LinesField {...field('/recipients', 'Nơi nhận')} />
      <Select
        {...field('/kind', 'Loại')}
        options={[
          { id: 'a', name: 'Loại A' },
          { id: 'b', name: 'Loại B' },
        ]}
      />
      <TextField {...field('/secret', 'Mật khẩu')} />
    </FormDrawer>
  );
}
const open = (options: Partial<FormOptions<Draft>> = {}, owner = 'ha.unit') =>
  render(
    <DraftOwner.Provider value={owner}>
      <Fields {...options} />
    </DraftOwner.Provider>,
  );
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });
const press = (name: string) =>
  fireEvent.click(screen.queryByText(name, { selector: 'button' }) ?? screen.getByLabelText(name));
const refused = (status: number, errors: { pointer: string; code: string; detail: string }[] = []) =>
  new Problem({ type: '', title: 'Chưa được', status, detail: 'Có chỗ chưa đúng.', code: 'X', traceId: 't', errors });

it('renders the field of a letter typed, not the form nor its neighbours', () => {
  open();
  const before = { form: forms, ...drawn };
  for (const text of ['P', 'Ph', 'Phá']) type('Tên', text);
  expect(forms).toBe(before.form);
  expect(drawn.place).toBe((before as Record<string, number>).place);
  expect(drawn.title).toBeGreaterThan((before as Record<string, number>).title!);
});

it('sends what stands in the fields under the version seen, then closes and forgets the draft', async () => {
  const save = vi.fn(async () => ({ id: '1' }));
  const onClose = vi.fn();
  open({ save, onClose });
  type('Địa điểm', 'Thôn 3');
  type('Nơi nhận', 'Như trên\nLưu: VT.');
  expect(drafts.read('ha.unit', KEEP)).toBeDefined();
  press('Lưu');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(save).toHaveBeenCalledWith(
    { title: 'Phát thanh', place: 'Thôn 3', recipients: ['Như trên', 'Lưu: VT.'] },
    expect.objectContaining({ version: 1 }),
  );
  expect(drafts.read('ha.unit', KEEP)).toBeUndefined();
});

it('says what is missing before it sends anything, and leads to the field', async () => {
  const save = vi.fn();
  open({ save });
  type('Tên', '');
  press('Lưu');
  expect(save).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  press('Tên: không được để trống.');
  expect(document.activeElement).toBe(screen.getByLabelText(/^Tên/));
});

it('puts a refusal at its fields, also one that points into a larger body, until they are changed', async () => {
  const error = { pointer: '/items/4/place', code: 'X', detail: 'Không có nơi này.' };
  open({ place: () => '/items/4', save: () => Promise.reject(refused(422, [error])) });
  type('Địa điểm', 'Thôn 9');
  press('Lưu');
  await screen.findByRole('alert');
  expect(screen.getAllByText(/Không có nơi này\./)).toHaveLength(2);
  type('Địa điểm', 'Thôn 3');
  expect(screen.getAllByText(/Không có nơi này\./)).toHaveLength(1);
});

it('gives back the draft after a reload, without what is secret, and can start over', () => {
  const { unmount } = open();
  type('Tên', 'Phát thanh sáng');
  type('Mật khẩu', 'bi mat');
  unmount();
  open();
  expect(screen.getByText(/Đã khôi phục phần đang viết lúc \d\d:\d\d\./)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/^Tên/).value).toBe('Phát thanh sáng');
  expect(screen.getByLabelText<HTMLInputElement>(/^Mật khẩu/).value).toBe('');
  press('Bỏ, viết lại từ đầu');
  expect(screen.getByLabelText<HTMLInputElement>(/^Tên/).value).toBe('Phát thanh');
  expect(screen.queryByText(/Đã khôi phục/)).toBeNull();
  expect(drafts.read('ha.unit', KEEP)).toBeUndefined();
});

it('shows a draft to nobody else', () => {
  const { unmount } = open();
  type('Tên', 'Của Hà');
  unmount();
  open({}, 'minh.unit');
  expect(screen.getByLabelText<HTMLInputElement>(/^Tên/).value).toBe('Phát thanh');
});

it('asks before Escape closes what was written, and only then', async () => {
  const onClose = vi.fn();
  open({ onClose });
  fireEvent.keyDown(screen.getByLabelText(/^Tên/), { key: 'Escape' });
  expect(onClose).toHaveBeenCalledTimes(1);
  type('Tên', 'Phát thanh sáng');
  fireEvent.keyDown(screen.getByLabelText(/^Tên/), { key: 'Escape' });
  expect(onClose).toHaveBeenCalledTimes(1);
  press('Viết tiếp');
  expect(screen.queryByText('Phần đang viết chưa lưu')).toBeNull();
  press('Hủy bỏ');
  press('Bỏ bản nháp');
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(drafts.read('ha.unit', KEEP)).toBeUndefined();
});

it('keeps the draft when that is asked for', () => {
  const onClose = vi.fn();
  open({ onClose });
  type('Tên', 'Phát thanh sáng');
  press('Hủy bỏ');
  press('Đóng, giữ bản nháp');
  expect(onClose).toHaveBeenCalledOnce();
  expect(drafts.read('ha.unit', KEEP)).toMatchObject({ values: { title: 'Phát thanh sáng' } });
});

/** The API at version 2 with these values: refuses what was based on version 1. */
function changedMeanwhile(theirs: Draft) {
  const save = vi.fn(async (_: Draft, { version }: { version: number }) => {
    if (version < 2) throw refused(412);
    return { id: '1' };
  });
  return { save, reread: async () => ({ version: 2, values: theirs }) };
}

it('merges a text where the two changed different sentences, says so and saves', async () => {
  const was = { ...start, place: 'Một. Hai. Ba.' };
  const { save, reread } = changedMeanwhile({ ...was, place: 'Một. Hai. Bốn.' });
  const onSaved = vi.fn();
  open({ start: was, save, reread, onSaved, texts: ['/place'] });
  type('Địa điểm', 'Một rưỡi. Hai. Ba.');
  press('Lưu');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(save).toHaveBeenLastCalledWith(
    expect.objectContaining({ place: 'Một rưỡi. Hai. Bốn.' }),
    expect.objectContaining({ version: 2 }),
  );
});

it('takes what only the other changed, says so and saves under the new version', async () => {
  const { save, reread } = changedMeanwhile({ ...start, amount: 5, kind: 'b' });
  const onSaved = vi.fn();
  open({ save, reread, onSaved });
  type('Tên', 'Phát thanh sáng');
  press('Lưu');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(save).toHaveBeenLastCalledWith(
    expect.objectContaining({ title: 'Phát thanh sáng', amount: 5, kind: 'b' }),
    expect.objectContaining({ version: 2 }),
  );
});

it('shows both texts where both changed, and goes on with the one chosen', async () => {
  const { save, reread } = changedMeanwhile({ ...start, title: 'Phát thanh chiều', kind: 'b', place: 'Thôn 1' });
  const onClose = vi.fn();
  open({ save, reread, onClose, start: { ...start, place: 'Thôn 2' } });
  type('Tên', 'Phát thanh sáng');
  type('Địa điểm', 'Thôn 3');
  press('Lưu');
  await screen.findByText('Người khác vừa sửa mục này');
  expect(screen.getByText('sáng').tagName).toBe('MARK');
  expect(screen.getByText('chiều').tagName).toBe('MARK');
  press('Giữ bản của tôi: Tên');
  expect(screen.getByText('Còn 1 chỗ chưa chọn')).toBeTruthy();
  press('Lấy bản kia: Địa điểm');
  press('Lưu tiếp');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(save).toHaveBeenLastCalledWith(
    expect.objectContaining({ title: 'Phát thanh sáng', place: 'Thôn 1', kind: 'b' }),
    expect.objectContaining({ version: 2 }),
  );
});

it('overwrites nobody when the question of versions is closed', async () => {
  const { save, reread } = changedMeanwhile({ ...start, title: 'Phát thanh chiều' });
  open({ save, reread });
  type('Tên', 'Phát thanh sáng');
  press('Lưu');
  await screen.findByText('Người khác vừa sửa mục này');
  fireEvent.keyDown(screen.getByText('Lưu tiếp'), { key: 'Escape' });
  expect(screen.getByLabelText<HTMLInputElement>(/^Tên/).value).toBe('Phát thanh sáng');
  press('Lưu');
  await screen.findByText('Người khác vừa sửa mục này');
  expect(save).toHaveBeenCalledTimes(2);
});

it('adds again what somebody removed meanwhile, when asked to', async () => {
  const { save } = changedMeanwhile(start);
  const onClose = vi.fn();
  open({ save, onClose, reread: async () => ({ version: 2 }) });
  type('Tên', 'Phát thanh sáng');
  press('Lưu');
  await screen.findByText('Người khác đã bỏ mục này');
  press('Thêm lại bản của tôi');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('sends the same key after a reload, so that nothing is made twice', async () => {
  const keys: (string | undefined)[] = [];
  const lost: FormOptions<Draft>['save'] = async (values, sent) => {
    keys.push(sent.act.keyOf(JSON.stringify(values)));
    throw refused(503);
  };
  const { secret: _, ...plain } = shape;
  const { unmount } = open({ save: lost, shape: plain });
  type('Tên', 'Phát thanh sáng');
  press('Lưu');
  await screen.findByRole('alert');
  await act(async () => unmount());
  open({ save: lost, shape: plain });
  press('Lưu');
  await screen.findByRole('alert');
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
});

it('leaves no secret on the device, not even in the keys of a request that was lost', async () => {
  const lost: FormOptions<Draft>['save'] = async (values, sent) => {
    sent.act.keyOf(JSON.stringify(values));
    throw refused(503);
  };
  open({ save: lost });
  type('Tên', 'Phát thanh sáng');
  type('Mật khẩu', 'bi mat');
  press('Lưu');
  await screen.findByRole('alert');
  expect(localStorage.getItem(`loa.draft.ha.unit.${KEEP}`)).toContain('Phát thanh sáng');
  expect(JSON.stringify({ ...localStorage })).not.toContain('bi mat');
});
