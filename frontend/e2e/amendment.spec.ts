import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { freshId } from '../src/api/fresh-id';
import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

const as = async (request: APIRequestContext, username: string) => {
  const login = await request.post('/api/v1/auth/login', { data: { username, password: PASSWORD, client: 'MOBILE' } });
  return { Authorization: `Bearer ${(await login.json()).accessToken}` };
};

/** An issued plan of its own, of last year: other tests look at this year's. */
async function issued(request: APIRequestContext) {
  const headers = await as(request, 'ha');
  const units = await (await request.get('/api/v1/units?q=18244&on=2025-07-01', { headers })).json();
  const mark = randomUUID().slice(0, 4);
  const head = {
    unit: units.items[0].id,
    year: 2025,
    programme: 'SUADOI',
    title: `Tuyên truyền chuyển đổi số ${mark}`,
    recipients: ['Lưu: VT.'],
  };
  const plan = await (await request.post('/api/v1/plans', { headers, data: head })).json();
  const path = `/api/v1/plans/${plan.id}`;
  const section = freshId();
  const items = [
    { id: section, kind: 'TEXT', label: 'I.', heading: 'NỘI DUNG' },
    { id: freshId(), parent: section, kind: 'TOPIC', label: '1.', text: 'Phát thanh 2 lần mỗi tuần.' },
  ];
  const seen = (version: number, who = headers) => ({ headers: { ...who, 'If-Match': `"${version}"` } });
  const { version } = await (await request.put(`${path}/clauses`, { ...seen(0), data: { items } })).json();
  const submitted = await (await request.put(`${path}/submission`, { ...seen(version), data: {} })).json();
  const signed = await request.put(`${path}/issuance`, {
    ...seen(submitted.version, await as(request, 'minh')),
    data: {
      number: String(Number.parseInt(mark, 16)),
      notation: 'KH-UBND',
      issuedOn: '2025-08-20',
      signer: 'Nguyễn Văn Minh',
      signerTitle: 'CHỦ TỊCH',
      signingAuthority: 'TM',
    },
  });
  expect(signed.status(), await signed.text()).toBe(200);
  return plan.id as string;
}

const expectNoOverflow = async (page: Page) =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);

test('an issued plan is amended: written, compared, signed, and the first paper stays', async ({
  page,
  request,
  browser,
  signIn,
  expectAccessible,
}) => {
  const id = await issued(request);
  const paper = () => request.get(`/api/v1/plans/${id}/document`, { headers }).then((answer) => answer.text());
  const headers = await as(request, 'ha');
  const before = await paper();

  await signIn('ha', PASSWORD, `/plans/${id}`);
  await page.getByRole('button', { name: 'Soạn bản sửa đổi, bổ sung' }).click();
  await page.getByRole('button', { name: 'Sửa 1.' }).click();
  await page.getByRole('textbox', { name: 'Lời văn' }).fill('Phát thanh 3 lần mỗi tuần.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Lời văn' })).toHaveValue('Phát thanh 3 lần mỗi tuần.');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu bản sửa đổi.')).toBeVisible();
  await expectAccessible();
  await expectNoOverflow(page);

  await page.getByText('So sánh', { exact: true }).click();
  await expect(page.locator('del')).toHaveText('2 ');
  await expect(page.locator('ins')).toHaveText('3 ');
  await expectAccessible();
  await expectNoOverflow(page);
  await page.getByRole('button', { name: 'Trình ký' }).click();
  await expect(page.getByText('Đã trình lãnh đạo.')).toBeVisible();
  const amendment = page.url();

  const leader = await browser.newContext();
  const signing = await leader.newPage();
  await signing.goto(amendment);
  await signing.getByLabel('Tên đăng nhập').fill('minh');
  await signing.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await signing.getByRole('button', { name: 'Đăng nhập' }).click();
  await signing.getByRole('button', { name: 'Ký ban hành' }).click();
  const dialog = signing.getByRole('dialog');
  await dialog.getByLabel('Số', { exact: true }).fill(`${10_000 + Math.floor(Math.random() * 89_999)}`);
  await dialog.getByRole('button', { name: 'Ký ban hành' }).click();
  await expect(signing.getByText('Đã ban hành sửa đổi, bổ sung.')).toBeVisible();
  await signing.getByText('Văn bản', { exact: true }).click();
  await expect(signing.locator('.paper')).toContainText('Sửa đổi khoản 1 Mục I như sau:');
  await expect(signing.locator('.paper')).toContainText('“1. Phát thanh 3 lần mỗi tuần.”.');
  await leader.close();

  await page.goto(`/plans/${id}`);
  await expect(page.locator('.paper').first()).toContainText('Phát thanh 3 lần mỗi tuần.');
  await expect(page.getByText(/Lời văn dưới đây đã gồm sửa đổi tại Kế hoạch số/)).toBeVisible();
  await expectNoOverflow(page);
  expect(await paper()).toBe(before);
});
