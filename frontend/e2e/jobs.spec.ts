import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('who runs the server sees what it does by the clock', async ({ page, signIn, expectAccessible }) => {
  await signIn('quantri', PASSWORD, '/units');
  await page.getByRole('link', { name: 'Việc định kỳ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('iệc định kỳ');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(1 + 7);
  await expect(rows.filter({ hasText: /Gửi webhook/ })).toContainText('liên tục');
  await expect(rows.filter({ hasText: 'Lập dự thảo báo cáo' })).toContainText('mỗi giờ một lần');
  await expectAccessible();

  await page.getByRole('button', { name: /Kết quả/ }).click();
  await page.getByRole('option', { name: 'Chỉ lần hỏng' }).click();
  await expect(page).toHaveURL(/outcome=failed/);
  await expect(page.locator('.loading')).toHaveCount(0);
  await expectAccessible();

  // the palette leads there, and to nobody else
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('dinh ky');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jobs$/);
});

test('an administrator of a commune does not', async ({ page, signIn }) => {
  await signIn('quan', PASSWORD, '/units');
  await expect(page.getByRole('link', { name: 'Việc định kỳ' })).toHaveCount(0);
  await page.goto('/jobs');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bạn không có quyền xem trang này');
});
