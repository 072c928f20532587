import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('the bell tells what waits, leads there and empties itself', async ({ page, signIn, expectAccessible }) => {
  await signIn('ha', PASSWORD);
  const bell = page.getByRole('banner').getByRole('button', { name: /việc chờ bạn$/ });
  const list = page.locator('.bell-list');
  const waiting = async () => Number(/^\d+/.exec((await bell.getAttribute('aria-label'))!)![0]);
  // one home of what waits: the heading of Hôm nay says the same
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${await waiting()} việc cần xử lý`);

  await page.goto('/channels');
  await bell.focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(bell).toBeFocused();

  const before = await waiting();
  await bell.click();
  await list
    .getByRole('link', { name: /Đề nghị gia hạn/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/tasks\?task=/);
  await expect(list).toHaveCount(0);
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Không đồng ý' }).click();
  const question = page.getByRole('dialog').last();
  await question.getByLabel('Lý do').fill('Hồ sơ đã đủ, không cần thêm thời gian');
  await question.getByRole('button', { name: 'Không đồng ý' }).click();
  await expect(drawer).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect.poll(waiting).toBeLessThan(before);

  await page.setViewportSize({ width: 390, height: 844 });
  await bell.click();
  await expect(list).toBeVisible();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBe(0);
  await page.getByRole('link', { name: /ở Hôm nay$|^Mở Hôm nay$/ }).click();
  await expect(page).toHaveURL(/\/$/);
});
