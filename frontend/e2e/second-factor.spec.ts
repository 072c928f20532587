import { createHmac } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

const OWN = 'mat khau dien tap';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('a second factor is turned on, asked for at the next sign-in and turned off', async ({
  page,
  signIn,
  expectAccessible,
  request,
}) => {
  const username = await somebody(request);
  await signIn(username, OWN, '/profile');
  await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mật khẩu hiện tại').fill(OWN);
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(dialog.getByRole('img', { name: /Mã QR/ })).toBeVisible();
  await expectAccessible();
  const secret = (await dialog.locator('code.secret').innerText()).replaceAll(' ', '');
  await dialog.getByLabel('Mã trên điện thoại').fill('000000');
  await dialog.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(dialog.getByText('Mã chưa đúng hoặc đã dùng rồi').first()).toBeVisible();
  await dialog.getByLabel('Mã trên điện thoại').fill(code(secret, 0));
  await dialog.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(dialog.locator('.recovery-codes li')).toHaveCount(10);
  await expectAccessible();
  const recovery = await dialog.locator('.recovery-codes code').first().innerText();
  await dialog.getByRole('button', { name: 'Đã chép lại' }).click();
  await expect(page.getByText('Còn 10 mã dự phòng chưa dùng.')).toBeVisible();
  await expectAccessible();

  await page.context().clearCookies();
  await page.goto('/profile');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(OWN);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Nhập mã xác thực' })).toBeVisible();
  await expectAccessible();
  await page.getByLabel('Mã trên điện thoại hoặc mã dự phòng').fill(code(secret, 1));
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();

  await page.getByRole('button', { name: 'Tắt xác thực hai lớp' }).click();
  await dialog.getByLabel('Mật khẩu hiện tại').fill(OWN);
  await dialog.getByLabel('Mã trên điện thoại hoặc mã dự phòng').fill(recovery);
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Tắt xác thực hai lớp' }).click();
  await expect(page.getByRole('button', { name: 'Bật xác thực hai lớp' })).toBeVisible();
});

/** An account no other test knows. */
async function somebody(request: APIRequestContext) {
  const login = await request.post('/api/v1/auth/login', {
    data: { username: 'quantri', password: PASSWORD, client: 'MOBILE' },
  });
  const headers = { Authorization: `Bearer ${(await login.json()).accessToken}` };
  const units = await (await request.get('/api/v1/units?q=18244&on=2025-07-01', { headers })).json();
  const username = `hai-lop-${Date.now().toString(36)}`;
  const made = await request.post('/api/v1/accounts', {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      username,
      fullName: 'Lê Thị Mới',
      password: OWN,
      passwordTemporary: false,
      roles: [{ role: 'OBSERVER', unit: units.items[0].id }],
      assignees: [],
    },
  });
  expect(made.ok(), await made.text()).toBe(true);
  return username;
}

/** What an authenticator app shows now, or so many half minutes later (RFC 6238). */
function code(secret: string, steps: number) {
  const bits = [...secret].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const message = Buffer.alloc(8);
  message.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const sum = createHmac('sha1', key).update(message).digest();
  const offset = sum.at(-1)! & 0xf;
  return String((sum.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
