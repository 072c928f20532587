import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('a key is made, shown once, renewed and revoked', async ({ page, signIn, expectAccessible, request }) => {
  const name = `Kho dữ liệu ${Date.now()}`;
  await signIn('ha', PASSWORD, '/api-keys');
  await expect(page.getByRole('heading', { level: 1, name: 'Khóa truy cập (API)' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Tạo khóa' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên').fill(name);
  await dialog.getByText('Cho phép đặt khóa trong địa chỉ').click();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  const shown = page.getByRole('dialog', { name: `Mã của khóa: ${name}` });
  const secret = await shown.locator('code').first().innerText();
  expect(secret).toMatch(/^loa_[0-9A-Za-z]{46}$/);
  await expectAccessible();
  await shown.getByRole('button', { name: 'Đã chép xong' }).click();
  await expect(shown).toHaveCount(0);
  const row = page.locator('li', { hasText: name });
  await expect(row).toContainText('chưa dùng lần nào');
  await expect(row).not.toContainText(secret);
  expect((await request.get(`/api/v1/report-data.csv?key=${secret}`)).status()).toBe(200);

  await row.getByRole('button', { name: /Thay mã/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thay mã' }).click();
  await page.getByRole('button', { name: 'Đã chép xong' }).click();
  await expect(row).toContainText('Đang thay mã');
  await row.getByRole('button', { name: /Dừng mã cũ/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dừng mã cũ' }).click();
  await expect(row).not.toContainText('Đang thay mã');
  expect((await request.get(`/api/v1/report-data.csv?key=${secret}`)).status()).toBe(401);

  await row.getByRole('button', { name: /Thu hồi/ }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Hết việc');
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
  await expect(row).toContainText('Đã thu hồi');
  await expectAccessible();
});
