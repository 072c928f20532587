import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { DEMONSTRATED, demonstrationIsTold, PASSWORD } from './told';

const WIDTHS = [320, 390, 768, 1440];
/** As long as a commune's own names get, and the longest the API takes. */
const LONG = 'Hệ thống truyền thanh ứng dụng công nghệ thông tin – viễn thông của xã và cụm loa các thôn, bản';

test.beforeAll(async ({ baseURL, request }) => {
  await demonstrationIsTold(baseURL!);
  const login = { username: 'ha', password: PASSWORD, client: 'MOBILE' };
  const token = (await (await request.post(`${baseURL}/api/v1/auth/login`, { data: login })).json()).accessToken;
  const headers = { Authorization: `Bearer ${token}` };
  const units = await (await request.get(`${baseURL}/api/v1/units?q=18244&on=2025-07-01`, { headers })).json();
  const unit = units.items[0].id;
  const make = async (path: string, data: object) => {
    const key = { ...headers, 'Idempotency-Key': crypto.randomUUID() };
    return (await request.post(`${baseURL}/api/v1${path}`, { headers: key, data })).status();
  };
  // a second run finds them there
  expect([201, 422]).toContain(
    await make('/channels', { unit, type: 'LOUDSPEAKER', name: LONG, measure: 'lượt phát chuyên mục', slots: [] }),
  );
  expect([201, 422]).toContain(await make('/assignees', { unit, name: `Ban ${LONG}`, kind: 'PARTNER' }));
});

/** Nothing is wider than the window, nor than the dialog or list it is in. */
async function fits(page: Page, state: string) {
  const wide = () =>
    page.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll('.dialog, .drawer, .popover')];
      return boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map(({ className }) => className || 'page');
    });
  await expect.poll(wide, { message: `${state} at ${page.viewportSize()!.width} px is too wide` }).toEqual([]);
}

const pick = async (page: Page, label: RegExp, option: string) => {
  await page.getByRole('button', { name: label }).first().click();
  await fits(page, `the choice of ${label}`);
  await page.getByRole('option', { name: option }).first().click();
};

const dialogOf = (page: Page) => page.getByRole('dialog');
const close = async (page: Page) => {
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
};
const openFilters = async (page: Page) => {
  if (page.viewportSize()!.width <= 820) await page.getByRole('button', { name: 'Tìm và lọc' }).click();
};

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
    });

    test('the form of an activity stays within the window', async ({ page, signIn }) => {
      await signIn('ha', PASSWORD, '/activities/new');
      await pick(page, /Kênh$/, LONG);
      await fits(page, 'a long channel, chosen');
      await page.getByRole('combobox').fill('a');
      await expect(page.getByRole('listbox')).toBeVisible();
      await fits(page, 'the tasks found');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Thêm liên kết' }).click();
      await page.getByRole('button', { name: 'Lưu hoạt động' }).click();
      await expect(page.getByRole('alert')).toBeFocused();
      await fits(page, 'the errors of a form');
      await page
        .getByRole('group', { name: /Ngày thực hiện/ })
        .getByRole('button')
        .click();
      await fits(page, 'the calendar');
    });

    test('a list, its filters and its drawers stay within the window', async ({ page, signIn }) => {
      const dialog = dialogOf(page);
      await signIn('ha', PASSWORD, '/tasks');
      await openFilters(page);
      await pick(page, /Kênh$/, LONG);
      await fits(page, 'tasks of a long channel');
      await page.goBack();
      await pick(page, /Đầu mối$/, `Ban ${LONG}`);
      await fits(page, 'tasks of a long assignee');

      await page.goto('/tasks');
      await page.locator('main table button').first().click();
      await expect(dialog.getByRole('button', { name: 'Sửa', exact: true })).toBeVisible();
      await fits(page, 'a task');
      await dialog.getByRole('button', { name: 'Sửa', exact: true }).click();
      await pick(page, /Chủ trì/, `Ban ${LONG}`);
      await fits(page, 'a task with a long lead, chosen');
      await page.keyboard.press('Escape');
      await fits(page, 'the question before a form closes');
      await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
      await close(page);
      await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
      await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
      await fits(page, 'the errors of a drawer');

      await page.goto('/');
      await page
        .getByRole('button', { name: /^Đôn đốc/ })
        .first()
        .click();
      await expect(dialog.getByRole('textbox')).toBeVisible();
      await fits(page, 'a reminder');
      await close(page);
      if (width <= 820) {
        await page.getByRole('button', { name: 'Khác' }).click();
        await expect(dialog).toBeVisible();
        await fits(page, 'the menu');
      }

      for (const [path, act] of [
        ['/channels', 'Thêm kênh'],
        ['/assignees', 'Thêm đầu mối'],
        ['/register', 'Thêm văn bản'],
        ['/register', 'Nhập từ Excel / CSV'],
      ] as const) {
        await page.goto(path);
        await page.getByRole('button', { name: act }).first().click();
        await expect(dialog).toBeVisible();
        await fits(page, `${path}: ${act}`);
        await close(page);
      }
    });

    test('a report and a plan stay within the window', async ({ page, signIn }) => {
      const dialog = dialogOf(page);
      await signIn('ha', PASSWORD, '/reports');
      // the year's draft is the last: what is signed has no figures that are still counted
      await page.getByRole('link', { name: 'Mở' }).last().click();
      await page.locator('.live-figure:visible').first().click();
      await expect(dialog).toBeVisible();
      await fits(page, 'the source of a figure');
      await page.getByRole('button', { name: /^Xem \d+ dòng đã tính$/ }).click();
      await expect(dialog.getByText('Chi tiết số liệu')).toBeVisible();
      await fits(page, 'the rows of a figure');
      await close(page);
      await page.getByRole('button', { name: 'Số liệu trong kỳ' }).click();
      await fits(page, 'the figures of the period');
      await page.getByRole('button', { name: 'Xem trước theo thể thức' }).click();
      await expect(page.locator('.paper').first()).toBeVisible();
      await fits(page, 'the preview');
      await page
        .getByRole('button', { name: /^Sửa mục này/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Chèn số liệu' }).click();
      await fits(page, 'the figures to insert');

      await page.goto('/plans');
      await page.getByRole('link', { name: DEMONSTRATED }).first().click();
      await page.locator('.margin-note').first().click();
      await expect(page.locator('.live-panel')).toBeVisible();
      await fits(page, 'a clause, opened');
    });
  });
}
