import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

/** A citizen's browser, without scripts. */
async function withoutScript(browser: Browser, baseURL: string, width: number, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    locale: 'vi-VN',
    viewport: { width, height: 800 },
  });
  await look(await context.newPage());
  await context.close();
}

const wider = (page: Page) => page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

test('a citizen finds the commune, its plan, its report and its data without a script', async ({
  browser,
  baseURL,
}) => {
  await withoutScript(browser, baseURL!, 1440, async (page) => {
    await page.goto('/open');
    await page.getByLabel('Tên hoặc mã đơn vị').fill('duc minh');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('link', { name: 'Xã Đức Minh' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Xã Đức Minh');
    await expect(page.getByRole('heading', { name: 'Bảy ngày tới' })).toBeVisible();
    await page.getByRole('link', { name: 'Xem kế hoạch' }).click();
    await expect(page.getByRole('heading', { name: 'Toàn văn' })).toBeVisible();
    await expect(page.getByText('nhiệm vụ đã hoàn thành')).toBeVisible();
    for (const name of ['Bản ký, PDF', 'Bản ký, Word']) {
      const file = await page.request.get((await page.getByRole('link', { name }).getAttribute('href'))!);
      expect(file.status()).toBe(200);
    }
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Done by topic' })).toBeVisible();
    await page.goto('/open/units/18244');
    await page.getByRole('link', { name: 'Báo cáo mới nhất' }).click();
    await expect(page.getByRole('heading', { name: 'Số liệu', exact: true })).toBeVisible();
    const data = await page.request.get((await page.getByRole('link', { name: 'CSV' }).first().getAttribute('href'))!);
    expect(await data.text()).toContain('activity.count');
  });
});

test('the pages are accessible and fit a phone, in both languages', async ({
  browser,
  baseURL,
  page,
  expectAccessible,
}) => {
  const unit = await (await page.request.get('/api/v1/open/units/18244')).json();
  const paths = [
    '/open',
    '/open/units/18244',
    `/open/plans/${unit.plans[0].id}`,
    `/open/reports/${unit.reports[0].id}`,
    '/open/units/khong-co',
  ];
  for (const path of paths) {
    await page.goto(path);
    await expectAccessible();
    for (const width of [320, 390, 768]) {
      await withoutScript(browser, baseURL!, width, async (phone) => {
        await phone.goto(`${path}?lang=${width === 390 ? 'en' : 'vi'}`);
        expect(await wider(phone), `${path} at ${width}`).toBe(0);
      });
    }
  }
});

test('what is taken back from the public is gone at once, and comes back', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const unit = await (await page.request.get('/api/v1/open/units/18244')).json();
  const address = `/open/plans/${unit.plans[0].id}`;
  await signIn('ha', PASSWORD, `/plans/${unit.plans[0].id}`);
  await expect(page.getByRole('link', { name: address })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Thôi công khai' }).click();
  const publish = page.getByRole('button', { name: 'Công khai', exact: true });
  await expect(publish).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
  await publish.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('không cần đăng nhập')).toBeVisible();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Công khai' }).click();
  await expect(page.getByRole('button', { name: 'Sao chép địa chỉ' })).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(200);
});
