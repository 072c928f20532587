import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { demonstrationIsTold } from './told';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

/** The newest public report of Liên Minh as signed: its number and, from the Word file, its code as a picture. */
async function signedReport(page: Page) {
  const { reports } = await (await page.request.get('/api/v1/open/units/18244')).json();
  const { id, documentNumber } = reports[0];
  const word = await page.request.get(`/api/v1/open/reports/${id}/document`, { headers: { Accept: DOCX } });
  const parts = unzipSync(await word.body());
  expect(strFromU8(parts['word/document.xml']!)).toContain('không phải chữ ký số');
  const picture = Object.entries(parts).find(([name]) => name.startsWith('word/media/'))![1];
  return { number: documentNumber as string, code: Buffer.from(picture) };
}

/** A sheet with the code at its place, as a phone sees it: grey, turned, compressed. */
async function photographed(page: Page, code: Buffer) {
  const picture = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const sheet = document.createElement('canvas');
    const dots = 200 / 25.4;
    sheet.width = Math.round(210 * dots);
    sheet.height = Math.round(297 * dots);
    const paint = sheet.getContext('2d')!;
    paint.fillStyle = '#e4e4e4';
    paint.fillRect(0, 0, sheet.width, sheet.height);
    paint.translate(sheet.width / 2, sheet.height / 2);
    paint.rotate(0.025);
    paint.translate(-sheet.width / 2, -sheet.height / 2);
    const side = 23.8 * dots;
    paint.drawImage(image, 4.5 * dots, 277 * dots - side, side, side);
    paint.fillStyle = '#222';
    for (let line = 0; line < 30; line++) paint.fillRect(32 * dots, (30 + line * 8) * dots, 150 * dots, 2);
    return sheet.toDataURL('image/jpeg', 0.5).split(',')[1]!;
  }, code.toString('base64'));
  return Buffer.from(picture, 'base64');
}

test('anybody checks a paper without an account, and without network once the page is open', async ({
  page,
  context,
  expectAccessible,
}) => {
  const { number, code } = await signedReport(page);
  await page.goto('/open/check');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đối chiếu văn bản giấy');
  await expect(page.getByText('Đây không phải chữ ký số')).toBeVisible();
  const choose = page.getByRole('button', { name: 'Chọn hoặc chụp ảnh trang 1' });
  await expect(choose).toBeEnabled();
  const photo = await photographed(page, code);
  await context.setOffline(true);

  await page.locator('input[type=file]').setInputFiles({ name: 'trang-1.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(page.getByText('Mã đúng là do máy chủ này ký')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: number })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '1', exact: true })).toBeVisible();
  await expectAccessible();

  await page.getByText('Dành cho người kiểm tra sâu hơn').click();
  const text = (await page.getByText(/^LOA1:/).textContent())!;
  const last = text.at(-1) === '0' ? '1' : '0';
  await page.getByLabel('Hoặc dán chữ đọc được từ mã').fill(text.slice(0, -1) + last);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(page.getByText('Mã đã bị sửa')).toBeVisible();

  await page.getByLabel('Hoặc dán chữ đọc được từ mã').fill(text);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(page.getByText('Mã đúng là do máy chủ này ký')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('This is no digital signature')).toBeVisible();

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') });
  await expect(page.getByText('This file is no picture that can be read')).toBeVisible();
});
