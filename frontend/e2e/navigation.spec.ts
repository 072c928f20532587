import { expect, test } from './fixtures';
import { DEMONSTRATED, demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('Back closes a drawer and undoes a filter', async ({ page, signIn }) => {
  await signIn('ha', PASSWORD, '/tasks');
  await page.locator('main table button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/tasks$/);
  if (page.viewportSize()!.width <= 820) await page.getByRole('button', { name: 'Tìm và lọc' }).click();
  await page.getByLabel('Tìm nhiệm vụ').fill('ap phich');
  await expect(page).toHaveURL(/q=/);
  await page.goBack();
  await expect(page).toHaveURL(/\/tasks$/);
  await expect(page.getByLabel('Tìm nhiệm vụ')).toHaveValue('');
});

test('without a network a screen says at once that it cannot be read', async ({ page, signIn, context }) => {
  await signIn('ha', PASSWORD, '/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/tasks');
  await expect(page.locator('main table')).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(/^Mất kết nối/)).toBeVisible();
  await page.locator('main table button').last().click();
  await expect(page.getByRole('dialog').getByText(/^Không kết nối được với máy chủ nên chưa đọc được/)).toBeVisible();
});

test('a paper is printed alone and whole', async ({ page, signIn }) => {
  await signIn('ha', PASSWORD, '/plans');
  await page.getByRole('link', { name: DEMONSTRATED }).first().click();
  await expect(page.locator('.paper').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const around of ['.topbar', '.page-head', '.segments', '.contents', '.margin-note']) {
    await expect(page.locator(around).first()).toBeHidden();
  }
  await expect(page.locator('.paper').first()).toBeVisible();
  // the last column of the annex is on the sheet
  const sheet = await page.locator('.annex-table').boundingBox();
  const last = await page.locator('.annex-table th').last().boundingBox();
  expect(last!.x + last!.width).toBeLessThanOrEqual(sheet!.x + sheet!.width + 1);
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/reports');
  await page.getByRole('link', { name: 'Mở' }).first().click();
  await page.getByRole('button', { name: 'Số liệu trong kỳ' }).click();
  await expect(page.locator('.figures')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper').first()).toBeVisible();
  await expect(page.locator('.figures')).toBeHidden();
});

test('a page that is not for the person says so', async ({ page, signIn }) => {
  await signIn('ha', PASSWORD, '/accounts');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bạn không có quyền xem trang này');
});
