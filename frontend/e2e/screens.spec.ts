import { expect, test } from './fixtures';
import { DEMONSTRATED, demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

const SCREENS = [
  '/',
  '/tasks',
  '/plans',
  '/plans/new',
  '/plan-imports',
  '/activities',
  '/activities/new',
  '/calendar',
  '/calendar?view=month',
  '/calendar?view=coverage',
  '/channels',
  '/budget',
  '/reports',
  '/scorecards',
  '/register',
  '/journal',
  '/assignees',
  '/profile',
];

test('sign-in is accessible and says what is wrong', async ({ page, expectAccessible }) => {
  await page.goto('/');
  await expectAccessible();
  await page.getByLabel('Tên đăng nhập').fill('ha');
  await page.getByLabel('Mật khẩu').fill('sai mat khau');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
});

test('every screen is accessible, speaks Vietnamese and fits its width', async ({ page, signIn, expectAccessible }) => {
  await signIn('ha', PASSWORD);
  for (const path of SCREENS) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.loading')).toHaveCount(0);
    await expectAccessible();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, `${path} is wider than the window`).toBe(0);
  }
});

test('the plan, a report and a drawer are accessible', async ({ page, signIn, expectAccessible }) => {
  await signIn('ha', PASSWORD, '/plans');
  await page.getByRole('link', { name: DEMONSTRATED }).first().click();
  await expect(page.locator('.paper').first()).toBeVisible();
  await expectAccessible();
  await page.goto('/reports');
  await page.getByRole('link', { name: 'Mở' }).last().click();
  await expect(page.locator('.live-figure:visible').first()).toBeVisible();
  await expectAccessible();
  await page.locator('.live-figure:visible').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Số liệu trong kỳ' }).click();
  await expect(page.locator('.figures')).toBeVisible();
  await expectAccessible();
  await page.goto('/tasks');
  await page.locator('main table button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('.loading')).toHaveCount(0);
  await expectAccessible();
});

test('English is complete enough to work in', async ({ page, signIn }) => {
  await signIn('ha', PASSWORD, '/profile');
  await page.evaluate(() => localStorage.setItem('loa.language', 'en'));
  await page.route('**/api/v1/me', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), language: 'en' } });
  });
  await page.goto('/tasks');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tasks');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('what is not there says so and leads on', async ({ page, signIn }) => {
  await signIn('ha', PASSWORD, '/no-such-page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang này');
  await page.getByRole('link', { name: 'Về Hôm nay' }).click();
  await expect(page).toHaveURL(/\/$/);
});
