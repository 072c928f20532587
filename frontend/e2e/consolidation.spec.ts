import { expect, test } from './fixtures';
import { finishSections } from './sections';
import { PASSWORD, provinceIsTold } from './told';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ baseURL }) => {
  await provinceIsTold(baseURL!);
});

/** The address of the province’s report, once it is there. */
let consolidated = '';

test('the province’s report: looked at, consolidated in one press, submitted', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('so', PASSWORD, '/completeness');
  await page.getByRole('button', { name: 'Tổng hợp' }).click();
  const dialog = page.getByRole('dialog');
  const press = dialog.getByRole('button', { name: /^Tổng hợp \d+ báo cáo/ });
  await expect(press).toBeInViewport();
  await expect(dialog.getByText(/^Không lấy \(\d+\)/)).toBeVisible();
  await expectAccessible();
  await dialog.getByText('Cả báo cáo mới gửi').click();
  await expect(press).toBeVisible();
  await press.click();
  await expect(page.getByRole('heading', { name: /^Tổng hợp từ \d+ báo cáo/ })).toBeVisible();
  const table = page.locator('.heat');
  await expect(table.locator('tbody tr').first()).toBeVisible();
  await table.locator('thead button').nth(1).click();
  await expect(table.locator('th[aria-sort=descending]')).toHaveCount(1);
  await expectAccessible();

  await finishSections(page);
  await page.getByRole('button', { name: 'Trình ký' }).click();
  await dialog.getByRole('button', { name: 'Trình ký' }).click();
  await expect(page.locator('.chain [aria-current]')).toContainText('Chờ ký');

  consolidated = new URL(page.url()).pathname;
});

test('the province’s leader signs it; it opens into the communes’ reports', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('lam', PASSWORD, consolidated);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Ký ban hành' }).click();
  await dialog.getByLabel(/^Số/).first().fill('188');
  await dialog.getByRole('button', { name: 'Ký ban hành' }).click();
  await expect(page.getByText('188/BC-UBND').first()).toBeVisible();
  await expectAccessible();
  await expect(page.getByRole('button', { name: 'Tổng hợp lại' })).toHaveCount(0);
  await page.locator('.heat tbody a').first().click();
  await expect(page.locator('.chain [aria-current]')).toContainText(/gửi|nhận/);
});
