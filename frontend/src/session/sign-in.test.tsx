import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keep } from '../api/token';
import { setLanguage } from '../i18n/language';
import { Credentials } from './sign-in';

configure({ asyncUtilTimeout: 20_000 });
// jsdom has no CSS namespace; React Aria escapes an id with it
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

const GRANTED = { sessionId: '1', accessToken: 'fresh', expiresAt: '2026-01-01T00:00:00Z' };
let sent: Record<string, string>[];
let answers: Response[];

const refused = (code: string, detail: string) =>
  new Response(JSON.stringify({ status: 401, title: '', type: '', detail, code, traceId: '' }), {
    status: 401,
    headers: { 'Content-Type': 'application/problem+json' },
  });
const granted = () => new Response(JSON.stringify(GRANTED), { headers: { 'Content-Type': 'application/json' } });

beforeEach(() => {
  setLanguage('vi');
  sent = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)));
    return answers.shift();
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  keep(undefined);
});

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function open() {
  const onSignedIn = vi.fn(async () => undefined);
  render(
    <Credentials onSignedIn={onSignedIn}>
      <p>lead</p>
    </Credentials>,
  );
  write('Tên đăng nhập', 'ha');
  write('Mật khẩu', 'mat khau thu 123');
  return onSignedIn;
}

it('signs in without a code where there is no second factor', async () => {
  answers = [granted()];
  const onSignedIn = open();
  press('Đăng nhập');
  await waitFor(() => expect(onSignedIn).toHaveBeenCalled());
  expect(sent.map(({ code }) => code)).toEqual([undefined]);
});

it('asks for the code when the account has a second factor, and says what is wrong with it', async () => {
  answers = [
    refused('SECOND_FACTOR_REQUIRED', 'Cần mã.'),
    refused('BAD_CODE', 'Mã chưa đúng hoặc đã dùng rồi.'),
    granted(),
  ];
  const onSignedIn = open();
  press('Đăng nhập');
  await screen.findByRole('heading', { name: 'Nhập mã xác thực' });
  expect(screen.queryByText('Cần mã.')).toBeNull();
  write('Mã trên điện thoại hoặc mã dự phòng', '000000');
  press('Đăng nhập');
  await screen.findByText('Mã chưa đúng hoặc đã dùng rồi.');
  write('Mã trên điện thoại hoặc mã dự phòng', '492039');
  press('Đăng nhập');
  await waitFor(() => expect(onSignedIn).toHaveBeenCalled());
  expect(sent.map(({ username, password, code }) => [username, password, code])).toEqual([
    ['ha', 'mat khau thu 123', undefined],
    ['ha', 'mat khau thu 123', '000000'],
    ['ha', 'mat khau thu 123', '492039'],
  ]);
});

it('leads back to the name, with the password forgotten', async () => {
  answers = [refused('SECOND_FACTOR_REQUIRED', 'Cần mã.')];
  open();
  press('Đăng nhập');
  await screen.findByRole('heading', { name: 'Nhập mã xác thực' });
  press('Dùng tài khoản khác');
  expect(screen.getByLabelText<HTMLInputElement>('Mật khẩu').value).toBe('');
});
