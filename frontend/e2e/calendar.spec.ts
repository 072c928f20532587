import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

const DAY = 86_400_000;
const YEAR = new Date().getFullYear();

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

test('an empty slot is filled, moved, approved and not broadcast, with the keyboard', async ({
  page,
  browser,
  signIn,
  expectAccessible,
}) => {
  const title = `Bài phát số ${Date.now()}`;
  await signIn('ha', PASSWORD, '/calendar');
  // two weeks on nobody has planned anything yet, nor the week before, where a second try goes; items need the plan of their year
  const within = (ahead: number) => new Date(Date.now() + (7 * ahead + 6) * DAY).getFullYear() === YEAR;
  const weeks = [2, 1, 0].filter(within)[test.info().retry] ?? 0;
  for (let week = 0; week < weeks; week++) await page.getByRole('button', { name: 'Sau', exact: true }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(weeks === 2 ? /còn 6 khung giờ trống/ : /còn \d+ khung giờ trống/);
  const free = Number(/còn (\d+) khung/.exec((await heading.textContent()) ?? '')?.[1]);
  await expectAccessible();
  const slots = page.getByRole('button', { name: /trống, xếp mục: Hệ thống truyền thanh xã/ });
  await slots.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(slots.first()).not.toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(slots.first()).toBeFocused();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Xếp mục vào lịch' });
  await form.getByLabel('Tên bài, nội dung').fill(title);
  await form.getByLabel('Lời bài').fill('Kính thưa bà con, '.repeat(110));
  await expect(form.getByText('440 tiếng, đọc khoảng 2 phút')).toBeVisible();
  await expectAccessible();
  await form.getByRole('button', { name: 'Lưu' }).click();
  const item = page.getByRole('button', { name: title });
  await expect(item).toContainText('Bản thảo');
  await expect(heading).toHaveText(new RegExp(`còn ${free - 1} khung giờ trống`));

  // the form gives the focus back when it has gone
  await expect(form).toBeHidden();
  await item.focus();
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: title });
  await expect(drawer).toBeVisible();
  await expectAccessible();
  await drawer.getByRole('button', { name: 'Dời' }).click();
  const move = page.getByRole('dialog', { name: 'Dời mục' });
  await expectAccessible();
  await move.getByRole('button', { name: /Khung giờ còn trống/ }).click();
  await page.getByRole('option').first().click();
  await move.getByRole('button', { name: 'Dời' }).click();
  await expect(drawer.getByText(/17:00/)).toBeVisible();
  await drawer.getByRole('button', { name: 'Biên tập xong, trình duyệt' }).click();
  await expect(drawer.getByText('Chờ duyệt')).toBeVisible();
  await expect(drawer.getByRole('button', { name: 'Duyệt', exact: true })).toHaveCount(0);

  const leader = await (await browser.newContext()).newPage();
  await leader.goto(page.url());
  await leader.getByLabel('Tên đăng nhập').fill('minh');
  await leader.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await leader.getByRole('button', { name: 'Đăng nhập' }).click();
  await leader.getByRole('dialog', { name: title }).getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(leader.getByRole('dialog', { name: title }).getByText('Đã duyệt', { exact: true })).toBeVisible();

  await page.reload();
  await drawer.getByRole('button', { name: 'Không phát' }).click();
  const why = page.getByRole('dialog', { name: 'Không phát' });
  await why.getByLabel('Lý do').fill('Nhường giờ cho thông báo bão');
  await why.getByRole('button', { name: 'Không phát' }).click();
  await expect(drawer.getByText('Nhường giờ cho thông báo bão')).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(item).toContainText('Không phát');
});

test('a month opens its weeks, and what nobody communicated opens its rows', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('ha', PASSWORD, '/calendar?view=month');
  await expect(page.getByRole('button', { name: 'In lịch treo tường' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.month td:not([data-outside]) .wall-day').first()).toBeVisible();
  await expect(page.locator('.month button').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.month [aria-current="date"]').click();
  await expect(page.locator('.week')).toBeVisible();
  await page.getByRole('button', { name: 'Độ phủ' }).click();
  await expect(page.getByText(/nội dung chưa tuyên truyền/)).toBeVisible();
  await expectAccessible();
  const cell = page.locator('.coverage td a').first();
  const count = await cell.textContent();
  await cell.click();
  await expect(page).toHaveURL(/\/activities\?topic=/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${count} `));
});

test('a calendar address is made, read by another program, and revoked', async ({
  page,
  request,
  signIn,
  expectAccessible,
}) => {
  await signIn('ha', PASSWORD, '/profile');
  await page.getByRole('button', { name: 'Tạo địa chỉ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Việc của tôi ở xã Đức Minh' });
  const address = await dialog.getByLabel('Địa chỉ lịch', { exact: true }).inputValue();
  await expectAccessible();
  const read = await request.get(address);
  expect(read.headers()['content-type']).toContain('text/calendar');
  expect(await read.text()).toContain('SUMMARY:');
  await dialog.getByRole('button', { name: 'Xong' }).click();

  await page
    .getByRole('button', { name: /^Thu hồi.*Việc của tôi/ })
    .last()
    .click();
  await expect(page.getByText('Đã thu hồi địa chỉ lịch.').last()).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});
