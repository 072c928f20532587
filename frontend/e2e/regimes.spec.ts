import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('a province sets what its communes report, and a commune reads it', async ({ page, signIn, expectAccessible }) => {
  await signIn('so', PASSWORD, '/regimes');
  const local = page.getByRole('region', { name: 'Hạn gửi báo cáo trong tỉnh Hà Tĩnh' });
  await expect(local.getByRole('row', { name: /Quý I 15\/12 năm trước – 14\/3 16\/3/ })).toBeVisible();
  await expect(local.getByText('hạn địa phương')).toBeVisible();
  await expectAccessible();

  // two regimes for the same reports at the same time cannot be: the earlier one has no end yet
  await page.getByRole('button', { name: 'Đặt chế độ' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Tên chế độ').fill('Hạn gửi từ năm 2030');
  await drawer.getByLabel('Căn cứ').fill('Công văn của Sở Nội vụ');
  await drawer.getByRole('group', { name: 'Quý I', exact: true }).getByLabel('Hạn gửi').fill('17/3');
  await expectAccessible();
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  await expect(drawer.getByText('ghi ngày kết thúc cho chế độ trước').first()).toBeVisible();
  await drawer.getByRole('group', { name: 'Quý I', exact: true }).getByLabel('Hạn gửi').fill('10/3');
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  await expect(drawer.getByText('Hạn gửi phải sau ngày chốt số liệu').first()).toBeVisible();
  await expectAccessible();
  await drawer.getByRole('button', { name: 'Hủy bỏ' }).click();
  await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await expect(drawer).toHaveCount(0);

  await local.getByRole('button', { name: /^Sửa/ }).click();
  await drawer.getByLabel('Căn cứ').fill('Văn bản hằng năm của tỉnh về hạn báo cáo');
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  await expect(drawer).toHaveCount(0);
  await expect(local.getByText('Văn bản hằng năm của tỉnh về hạn báo cáo')).toBeVisible();
});

test('a commune reads whose dates it keeps', async ({ page, signIn, expectAccessible }) => {
  await signIn('ha', PASSWORD, '/reports');
  await page.getByRole('link', { name: 'Chế độ báo cáo' }).click();
  await expect(page.getByRole('region').first()).toContainText('Hạn gửi báo cáo trong tỉnh Hà Tĩnh');
  await expect(page.getByRole('button', { name: 'Đặt hạn của đơn vị' })).toHaveCount(0);
  await expectAccessible();
});
