import { act, cleanup, render as draw, fireEvent, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setLanguage } from '../i18n/language';
import { CheckField } from './checkbox';
import { ComboBox, MultiSelect, Segments, Select } from './choice';
import { DateField } from './date-field';
import { filled, LinesField, TextField } from './fields';
import { FormStore } from './form/store';
import { NumberField } from './number-field';

// jsdom has no CSS namespace; React Aria escapes an id with it
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
beforeEach(() => setLanguage('vi'));
afterEach(cleanup);

const render = (field: ReactElement) => draw(<I18nProvider locale="vi-VN">{field}</I18nProvider>);

type Draft = {
  title?: string;
  amount?: number;
  due?: string;
  lines: string[];
  lead?: string;
  channels: string[];
  sure: boolean;
};
const start: Draft = {
  title: 'Phát thanh',
  amount: 12_300_000,
  due: '2026-12-15',
  lines: [],
  lead: 'b',
  channels: ['a'],
  sure: false,
};
const store = () => new FormStore<Draft>({ base: start, values: start });
const options = [
  { id: 'a', name: 'Đài truyền thanh' },
  { id: 'b', name: 'Trang thông tin' },
];
const bound = (form: FormStore<Draft>, place: keyof Draft) => form.bind(`/${place}`) as never;

it('text: what is emptied is absent, what is refused is described', () => {
  const form = store();
  render(<TextField label="Tên" bound={bound(form, 'title')} isRequired />);
  const input = screen.getByLabelText('Tên');
  fireEvent.change(input, { target: { value: '' } });
  expect(form.held.values.title).toBeUndefined();
  expect(input.getAttribute('data-pointer')).toBe('/title');
});

it('text: a field of no form holds what its owner gives', () => {
  const change = vi.fn();
  render(<TextField label="Tìm" value="loa" onChange={change} error="Ngắn quá." />);
  fireEvent.change(screen.getByLabelText('Tìm'), { target: { value: '' } });
  expect(change).toHaveBeenCalledWith('');
  expect(screen.getByText('Ngắn quá.')).toBeTruthy();
});

it('lines: one thing a line, and blank ones are left out when sent', () => {
  const form = store();
  render(<LinesField label="Nơi nhận" bound={bound(form, 'lines')} />);
  fireEvent.change(screen.getByLabelText('Nơi nhận'), { target: { value: 'Như trên \n\nLưu: VT.' } });
  expect(filled(form.held.values.lines)).toEqual(['Như trên', 'Lưu: VT.']);
});

it('numbers: grouped as Vietnamese does, nothing when emptied, a year as it is', () => {
  const form = store();
  render(
    <>
      <NumberField label="Số tiền" bound={bound(form, 'amount')} />
      <NumberField label="Năm" plain value={2026} />
    </>,
  );
  const input = screen.getByLabelText<HTMLInputElement>('Số tiền');
  expect(input.value).toBe('12.300.000');
  expect(screen.getByLabelText<HTMLInputElement>('Năm').value).toBe('2026');
  fireEvent.change(input, { target: { value: '' } });
  fireEvent.blur(input);
  expect(form.held.values.amount).toBeUndefined();
});

it('days: day before month, kept as a calendar day', () => {
  const form = store();
  render(<DateField label="Hạn" bound={bound(form, 'due')} />);
  expect(screen.getAllByRole('spinbutton').map((part) => part.textContent)).toEqual(['15', '12', '2026']);
  fireEvent.keyDown(screen.getAllByRole('spinbutton')[0]!, { key: 'ArrowUp' });
  expect(form.held.values.due).toBe('2026-12-16');
});

it('a tick is a yes', () => {
  const form = store();
  render(<CheckField label="Suy ra" bound={bound(form, 'sure')} />);
  fireEvent.click(screen.getByLabelText('Suy ra'));
  expect(form.held.values.sure).toBe(true);
});

it('one of few: none is an option where the choice is free', () => {
  const form = store();
  render(<Select label="Chủ trì" optional options={options} bound={bound(form, 'lead')} />);
  fireEvent.click(screen.getByRole('button'));
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([
    'Không chọn',
    'Đài truyền thanh',
    'Trang thông tin',
  ]);
  fireEvent.click(screen.getByRole('option', { name: 'Không chọn' }));
  expect(form.held.values.lead).toBeUndefined();
});

it('one of many: found without marks, and says when nothing fits', () => {
  const form = store();
  render(<ComboBox label="Kênh" options={options} bound={bound(form, 'lead')} />);
  const input = screen.getByRole('combobox');
  act(() => input.focus());
  expect(screen.queryByRole('listbox')).toBeNull();
  fireEvent.change(input, { target: { value: 'dai' } });
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['Đài truyền thanh']);
  fireEvent.change(input, { target: { value: 'xyz' } });
  expect(screen.getByText('Không có mục nào khớp.')).toBeTruthy();
});

it('any number: shown by name, counted in the name of the button', () => {
  const form = store();
  render(<MultiSelect label="Kênh" options={options} bound={bound(form, 'channels')} />);
  fireEvent.click(screen.getByRole('button', { name: 'Kênh: 1 mục' }));
  fireEvent.click(screen.getByRole('option', { name: 'Trang thông tin' }));
  expect(form.held.values.channels).toEqual(['a', 'b']);
  expect(form.wordsOf('/channels', ['b'])).toBe('Trang thông tin');
});

it('a way of looking is pressed', () => {
  const change = vi.fn();
  render(<Segments label="Cách xem" options={options} value="a" onChange={change} />);
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Đài truyền thanh');
  fireEvent.click(screen.getByRole('button', { pressed: false }));
  expect(change).toHaveBeenCalledWith('b');
});

it('each tells how its value reads beside another one', () => {
  const form = store();
  render(
    <>
      <NumberField label="Số tiền" bound={bound(form, 'amount')} />
      <DateField label="Hạn" bound={bound(form, 'due')} />
      <Select label="Chủ trì" options={options} bound={bound(form, 'lead')} />
    </>,
  );
  expect(form.wordsOf('/amount', 1_200_000)).toBe('1.200.000');
  expect(form.wordsOf('/due', '2026-03-04')).toBe('04/03/2026');
  expect(form.wordsOf('/lead', 'a')).toBe('Đài truyền thanh');
  expect(form.wordsOf('/lead', undefined)).toBe('');
});
