import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('a webhook is made, tested, renewed, disabled and enabled', async ({ page, signIn, expectAccessible }) => {
  const name = `Trục tích hợp ${Date.now()}`;
  await signIn('ha', PASSWORD, '/webhooks');
  await expect(page.getByRole('heading', { level: 1, name: 'Webhook' })).toBeVisible();
  await page.getByRole('button', { name: 'Tạo webhook' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Tên').fill(name);
  await form.getByLabel('Địa chỉ nhận thông báo').fill('https://192.168.1.10/loa');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(form).toContainText('Địa chỉ phải dùng tên miền đầy đủ');
  await expectAccessible();
  // a name that nobody ever has
  await form.getByLabel('Địa chỉ nhận thông báo').fill('https://truc-tich-hop.invalid/loa');
  await form.getByRole('button', { name: 'Lưu' }).click();
  const shown = page.getByRole('dialog', { name: `Mã ký của webhook: ${name}` });
  const secret = await shown.locator('code').innerText();
  expect(secret).toMatch(/^whsec_[0-9A-Za-z+/]{43}=$/);
  await expectAccessible();
  await shown.getByRole('button', { name: 'Đã chép xong' }).click();

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.locator('main')).not.toContainText(secret);
  await expect(page.getByRole('heading', { name: 'Chưa có thông báo nào' })).toBeVisible();
  await page.getByRole('button', { name: 'Gửi thử', exact: true }).click();
  const row = page.locator('tbody tr').first();
  await expect(row).toContainText('webhook.test');
  await expect(row).toContainText('Không có tên miền này');
  await expect(page.locator('main')).toContainText('Chưa gửi được từ');
  await expectAccessible();

  await page.getByRole('button', { name: 'Thay mã ký' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thay mã ký' }).click();
  await expect(shown.locator('code')).not.toHaveText(secret);
  await shown.getByRole('button', { name: 'Đã chép xong' }).click();
  await expect(page.locator('main')).toContainText('Mã cũ còn ký cùng mã mới');

  await page.getByRole('button', { name: 'Dừng' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Đổi phần mềm nhận');
  await page.getByRole('dialog').getByRole('button', { name: 'Dừng' }).click();
  await expect(page.locator('main')).toContainText('Đã có người dừng webhook này');
  await expectAccessible();
  await page.getByRole('button', { name: 'Bật lại' }).click();
  await expect(page.getByRole('button', { name: 'Gửi thử', exact: true })).toBeVisible();
});
