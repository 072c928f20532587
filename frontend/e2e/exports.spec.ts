import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Page, request } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

/** The file a press brings, with its name. */
async function taken(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a list leaves as it is filtered, as a sheet or as text', async ({ page, signIn, expectAccessible }) => {
  await signIn('ha', PASSWORD, '/tasks?state=DONE');
  const rows = page.locator('tbody tr[data-thing]');
  await expect(rows.first()).toBeVisible();
  const shown = await rows.count();
  const save = async (form: string) => {
    await page.getByRole('button', { name: 'Tải xuống' }).click();
    await page.getByRole('menuitem', { name: form }).click();
  };
  await page.getByRole('button', { name: 'Tải xuống' }).click();
  await expect(page.getByRole('menuitem')).toHaveCount(2);
  await expectAccessible();
  await page.keyboard.press('Escape');

  const sheet = await taken(page, () => save('Bảng tính Excel (XLSX)'));
  expect(sheet.name).toBe('nhiem-vu.xlsx');
  const cells = strFromU8(unzipSync(new Uint8Array(sheet.bytes))['xl/worksheets/sheet1.xml']!);
  expect(cells.match(/<row /g)).toHaveLength(shown + 1);
  expect(cells).toContain('Hoàn thành');
  expect(cells).not.toContain('Chưa làm');

  const text = await taken(page, () => save('Văn bản ngăn cách (CSV)'));
  expect(text.name).toBe('nhiem-vu.csv');
  expect(text.bytes.toString('utf8')).toMatch(/^\ufeffMã,Nhiệm vụ,/);
});

/** The address of the demonstration's report that was signed and sent. */
async function sentReport(baseURL: string) {
  const api = await request.newContext({ baseURL });
  const data = { username: 'ha', password: PASSWORD, client: 'MOBILE' };
  const { accessToken } = await (await api.post('/api/v1/auth/login', { data })).json();
  const answer = await api.get('/api/v1/reports?limit=200', { headers: { Authorization: `Bearer ${accessToken}` } });
  const reports: { id: string; year: number; documentNumber?: string }[] = (await answer.json()).items;
  await api.dispose();
  return `/reports/${reports.find(({ year, documentNumber }) => year === 2022 && documentNumber)!.id}`;
}

test('tasks print as a sheet for each party', async ({ page, signIn }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await signIn('ha', PASSWORD, '/tasks');
  await page.getByRole('button', { name: 'In theo đầu mối' }).click();
  await expect(page.locator('[data-printed]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('.party-sheets section');
  await expect(sheets.filter({ hasText: 'Nhiệm vụ của Điểm phục vụ bưu chính' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(pages!.length).toBeGreaterThanOrEqual(await sheets.count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheets).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a report proves itself to who has no Loa', async ({ page, signIn, expectAccessible, baseURL }) => {
  await signIn('ha', PASSWORD, await sentReport(baseURL!));
  await page.getByRole('button', { name: 'Hồ sơ kiểm chứng' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/tệp kiểm chứng,/)).toBeVisible();
  await expectAccessible();
  const binder = await taken(page, () => dialog.getByRole('button', { name: 'Tải xuống (ZIP)' }).click());
  expect(binder.name).toMatch(/^ho-so-kiem-chung-bao-cao-.+\.zip$/);

  const files = unzipSync(new Uint8Array(binder.bytes));
  const sums = strFromU8(files['SHA256SUMS.txt']!).trim().split('\n');
  expect(sums).toHaveLength(Object.keys(files).length - 1);
  for (const line of sums) {
    const [sum, path] = line.split('  ') as [string, string];
    expect(createHash('sha256').update(files[path]!).digest('hex')).toBe(sum);
  }
  const index = strFromU8(files['muc-luc.html']!);
  const links = [...index.matchAll(/<a href="((?:van-ban|minh-chung)[^"]+)"/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(1);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(links));
});
