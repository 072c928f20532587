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

  await page.getByRole('button', { name: 'Tìm Ctrl K' }).click();
  await field.fill('khong co gi nhu the');
  await expect(page.getByText('Không tìm thấy “khong co gi nhu the”').last()).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/activities\?q=/);
});

test('the help of the screen opens with ? and turns keys of one character off', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('ha', PASSWORD, '/budget');
  await page.keyboard.press('?');
  const map = page.getByRole('dialog', { name: 'Trợ giúp' });
  await expect(map.getByRole('heading', { name: 'Màn hình này: Kinh phí' })).toBeVisible();
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

test('a colleague is mentioned on a task, sees it on their day and answers', async ({
  page,
  browser,
  signIn,
  expectAccessible,
}) => {
  const said = `Nhờ anh xem mẫu số ${Date.now()}`;
  await signIn('ha', PASSWORD, '/tasks');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Tìm kiếm' }).fill('NV16');
  await expect(page.getByRole('option', { selected: true })).toContainText('Ra quân hướng dẫn nộp hồ sơ');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: /^Ra quân hướng dẫn/ });
  const field = drawer.getByLabel('Ý kiến của bạn');
  await field.fill(`${said} @`);
  await field.pressSequentially('van minh');
  await expect(drawer.getByRole('option', { name: 'Nguyễn Văn Minh' })).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(`${said} @Nguyễn Văn Minh `);
  // what is half written outlives the page
  await page.reload();
  await expect(field).toHaveValue(`${said} @Nguyễn Văn Minh `);
  await drawer.getByRole('button', { name: 'Gửi ý kiến' }).click();
  const comment = drawer.getByRole('listitem').filter({ hasText: said });
  await expect(comment.locator('strong', { hasText: '@Nguyễn Văn Minh' })).toBeVisible();
  await expect(field).toHaveValue('');
  await expectAccessible();

  const other = await (await browser.newContext()).newPage();
  await other.goto('/');
  await other.getByLabel('Tên đăng nhập').fill('minh');
  await other.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await other.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(other.getByText(said)).toBeVisible();
  await other.getByRole('link', { name: /^Trả lời.*Ra quân hướng dẫn/ }).click();
  await expect(other.getByRole('dialog').getByText(said)).toBeVisible();
  await expect(other.getByRole('dialog').getByRole('button', { name: /^Rút lại/ })).toHaveCount(0);
  await other.getByLabel('Ý kiến của bạn').scrollIntoViewIfNeeded();
  await other.goto('/');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(other.getByText(said)).toHaveCount(0);

  await comment.getByRole('button', { name: /^Rút lại/ }).click();
  await page.getByRole('dialog', { name: 'Rút lại ý kiến này?' }).getByRole('button', { name: 'Rút lại' }).click();
  await expect(drawer.getByText(said)).toHaveCount(0);
  await expect(drawer.getByText('Ý kiến đã được người viết rút lại.').last()).toBeVisible();
});
