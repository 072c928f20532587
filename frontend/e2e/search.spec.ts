import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('anything is found and opened with the keyboard alone', async ({ page, signIn, expectAccessible }) => {
  await signIn('ha', PASSWORD);
  const field = page.getByRole('combobox', { name: 'Tìm kiếm' });
  const options = page.getByRole('option');
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await expect(page.getByRole('group', { name: 'Màn hình' })).toBeVisible();
  await expectAccessible();

  await field.fill('hoi thi tim hieu');
  await expect(options.first()).toContainText('Hội thi tìm hiểu cải cách hành chính cấp xã');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expectAccessible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Hội thi tìm hiểu/ })).toBeVisible();
  await page.keyboard.press('Escape');

  // what was opened comes first the next time, without a word
  await page.keyboard.press('/');
  await expect(options.first()).toContainText('Hội thi tìm hiểu');
  await field.fill('bao cao');
  await expect(page.getByRole('group', { name: 'Màn hình' }).getByRole('option')).toHaveText('Báo cáo');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reports$/);

  await page.getByRole('button', { name: 'Tìm' }).click();
  await field.fill('khong co gi nhu the');
  await expect(page.getByText('Không tìm thấy “khong co gi nhu the”').last()).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/activities\?q=/);
});

test('the keyboard map opens with ? and turns keys of one character off', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('ha', PASSWORD);
  await page.keyboard.press('?');
  const map = page.getByRole('dialog', { name: 'Phím tắt' });
  await expect(map).toBeVisible();
  await expectAccessible();
  await map.getByText('Dùng phím tắt một ký tự').click();
  await page.keyboard.press('Escape');
  await expect(map).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Tìm kiếm' })).toBeFocused();
});
