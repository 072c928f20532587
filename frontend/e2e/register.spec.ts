import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

const HEADINGS = 'Số ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu';
const sheet = (...rows: string[]) => ({
  name: 'so-van-ban.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADINGS, ...rows].join('\n')),
});

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('a sheet is mended, entered, found without marks and removed again', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('ha', PASSWORD, '/register');
  await page.getByRole('button', { name: 'Nhập từ Excel / CSV' }).click();
  const dialog = page.getByRole('dialog');
  const file = dialog.locator('input[type=file]');
  await file.setInputFiles(sheet('4411/KH-UBND;31/2/2026;UBND tỉnh;Phát động thi đua'));
  await expect(dialog.getByRole('alert')).toBeFocused();
  await expect(dialog.getByRole('button', { name: /^Ghi / })).toHaveCount(0);
  await expectAccessible();
  await dialog.getByRole('button', { name: /Hàng 2, cột Ngày ban hành/ }).click();
  await expect(dialog.locator('[data-pointer="/rows/2/Ngày ban hành"] span')).toBeFocused();

  await file.setInputFiles(sheet('4411/KH-UBND;28/2/2026;UBND tỉnh;Phát động thi đua'));
  await dialog.getByRole('button', { name: 'Ghi 1 văn bản vào sổ' }).click();
  await expect(dialog).toBeHidden();

  if (page.viewportSize()!.width <= 820) await page.getByRole('button', { name: 'Tìm và lọc' }).click();
  await page.getByLabel('Tìm văn bản').fill('phat dong thi dua');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tìm thấy 1 văn bản');
  await page.getByRole('button', { name: 'Xóa 4411/KH-UBND' }).click();
  await dialog.getByRole('button', { name: 'Xóa' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tìm thấy 0 văn bản');
});

test('what replaced a document is one press away; the shipped catalogue is for reading', async ({ page, signIn }) => {
  await signIn('ha', PASSWORD, '/register?q=107/2021');
  await expect(page.getByRole('row', { name: /107\/2021\/NĐ-CP/ })).toContainText('Hết hiệu lực');
  await expect(page.getByRole('button', { name: 'Sửa 107/2021/NĐ-CP' })).toHaveCount(0);
  await page.getByRole('button', { name: '118/2025/NĐ-CP' }).click();
  await expect(page.getByLabel('Tìm văn bản')).toHaveValue('118/2025/NĐ-CP');
  await expect(page.getByRole('table').getByText('Đã được sửa đổi, bổ sung', { exact: true })).toBeVisible();
});
