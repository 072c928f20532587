import type { APIRequestContext, Page } from '@playwright/test';
import { freshId } from '../src/api/fresh-id';
import { expect, test } from './fixtures';
import { demonstrationIsTold, PASSWORD } from './told';

test.beforeAll(async ({ baseURL }) => {
  await demonstrationIsTold(baseURL!);
});

/** The API used by another user at the same time. */
async function colleague(request: APIRequestContext) {
  const login = await request.post('/api/v1/auth/login', {
    data: { username: 'ha', password: PASSWORD, client: 'MOBILE' },
  });
  const headers = { Authorization: `Bearer ${(await login.json()).accessToken}` };
  const unit = (await (await request.get('/api/v1/units?q=18244&on=2025-07-01', { headers })).json()).items[0]
    .id as string;
  const send = async (method: 'get' | 'post' | 'put', path: string, data?: object, version?: number) => {
    const own: Record<string, string> = { ...headers };
    if (version !== undefined) own['If-Match'] = `"${version}"`;
    if (method === 'post') own['Idempotency-Key'] = crypto.randomUUID();
    const answer = await request[method](`/api/v1${path}`, { headers: own, data });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  return { unit, send };
}

/** A name no other run of this test has used. */
const fresh = (name: string, page: Page) => `${name} ${page.viewportSize()!.width} ${Date.now() % 1_000_000}`;

const row = (page: Page, id: string) => page.locator(`[data-thing="${id}"]`);

test('a half-filled form asks before it closes and is there again after a reload', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const name = fresh('Tổ công nghệ số', page);
  await signIn('ha', PASSWORD, '/assignees');
  await page.getByRole('button', { name: 'Thêm đầu mối' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Thêm đầu mối' })).toBeFocused();

  await page.getByRole('button', { name: 'Thêm đầu mối' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('button', { name: 'Tên đầu mối: không được để trống.' }).click();
  await expect(page.getByLabel('Tên đầu mối')).toBeFocused();
  await page.getByLabel('Tên đầu mối').fill(name);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Phần đang viết chưa lưu' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Viết tiếp' }).click();
  await expect(page.getByLabel('Tên đầu mối')).toBeFocused();

  await page.reload();
  await expect(page.getByText(/Đã khôi phục phần đang viết lúc \d\d:\d\d/)).toBeVisible();
  await expect(page.getByLabel('Tên đầu mối')).toHaveValue(name);
  await expectAccessible();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.locator('[data-thing]:focus')).toContainText(name);

  await page.getByRole('button', { name: 'Thêm đầu mối' }).click();
  await expect(page.getByLabel('Tên đầu mối')).toHaveValue('');
  await expect(page.getByText(/Đã khôi phục/)).toHaveCount(0);
});

test('where two people changed the same, both texts stand beside each other and saving goes on', async ({
  page,
  request,
  signIn,
  expectAccessible,
}) => {
  const { unit, send } = await colleague(request);
  const name = fresh('Đoàn Thanh niên', page);
  const one = await send('post', '/assignees', { unit, name, kind: 'POST', contact: 'Anh Dũng' });
  await signIn('ha', PASSWORD, '/assignees');
  await row(page, one.id).getByRole('button', { name: 'Sửa' }).click();
  const theirs = { unit, name: `${name} xã`, kind: 'MASS_ORGANISATION', contact: 'Anh Dũng, 0912 345 678' };
  await send('put', `/assignees/${one.id}`, theirs, one.version);
  await page.getByLabel('Tên đầu mối').fill(`${name} của xã Đức Minh`);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();

  const dialog = page.getByRole('dialog', { name: 'Người khác vừa sửa mục này' });
  await expect(dialog.getByText('của xã Đức Minh')).toBeVisible();
  await expect(dialog.getByRole('group')).toHaveCount(1);
  await expectAccessible();
  await expect(dialog.getByRole('button', { name: 'Lưu tiếp' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Giữ bản của tôi: Tên đầu mối' }).click();
  await dialog.getByRole('button', { name: 'Lưu tiếp' }).click();
  await expect(row(page, one.id)).toBeFocused();
  const saved = await send('get', `/assignees/${one.id}`);
  expect(saved).toMatchObject({ ...theirs, unit: { id: unit }, name: `${name} của xã Đức Minh` });
});

test('a list of a plan takes what two people add at once', async ({ page, request, signIn }) => {
  const { unit, send } = await colleague(request);
  const programme = `THU_${page.viewportSize()!.width}_${Date.now() % 1_000_000}`;
  const plan = await send('post', '/plans', { unit, year: 2027, programme, title: 'Kế hoạch thử', recipients: [] });
  await signIn('ha', PASSWORD, `/plans/${plan.id}`);
  await page.getByRole('button', { name: 'Nội dung, chỉ tiêu' }).click();
  await page.getByRole('button', { name: 'Thêm nội dung' }).click();
  const before = await send('get', `/plans/${plan.id}/topics`);
  const theirs = { id: freshId(), code: 'T09', name: 'Dịch vụ công trực tuyến' };
  await send('put', `/plans/${plan.id}/topics`, { items: [theirs] }, before.version);
  await page.getByRole('textbox', { name: 'Nội dung' }).fill('Thanh toán phí, lệ phí');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.locator('[data-thing]:focus')).toContainText('Thanh toán phí, lệ phí');
  await expect(row(page, theirs.id)).toBeVisible();

  await row(page, theirs.id).getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ', exact: true }).click();
  await expect(row(page, theirs.id)).toHaveCount(0);
  await expect(page.locator('[data-thing]:focus')).toContainText('Thanh toán phí, lệ phí');
});

test('a session that ends leaves the form as it was', async ({ page, signIn, expectAccessible }) => {
  const name = fresh('Bưu điện xã', page);
  await signIn('ha', PASSWORD, '/assignees');
  await page.getByRole('button', { name: 'Thêm đầu mối' }).click();
  await page.getByLabel('Tên đầu mối').fill(name);
  const over = (path: string) => page.route(path, (route) => route.fulfill({ status: 401, json: {} }));
  await over('**/api/v1/assignees');
  await over('**/api/v1/auth/refresh');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText(/^Phiên đăng nhập đã kết thúc/)).toBeVisible();
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeFocused();
  await expectAccessible();
  await page.unrouteAll();
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByLabel('Tên đầu mối')).toHaveValue(name);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.locator('[data-thing]:focus')).toContainText(name);
});

test('after an act the focus is where it happened, never nowhere', async ({ page, request, signIn }) => {
  const { unit, send } = await colleague(request);
  const plans = await send('get', `/plans?unit=${unit}&state=ISSUED`);
  const task = await send('post', '/tasks', {
    plan: plans.items[0].id,
    title: fresh('Dán áp phích', page),
    inferredLead: false,
    coordinating: [],
    topics: [],
    channels: [],
  });
  const somewhere = () => page.evaluate(() => document.activeElement?.tagName);
  await signIn('ha', PASSWORD, `/tasks?task=${task.id}`);
  const dialog = page.getByRole('dialog');
  for (const [act, next] of [
    ['Bắt đầu làm', 'Báo hoàn thành'],
    ['Báo hoàn thành', 'Mở lại'],
    ['Mở lại', 'Báo hoàn thành'],
  ] as const) {
    await dialog.getByRole('button', { name: act, exact: true }).click();
    if (act === 'Báo hoàn thành') {
      await page.getByRole('dialog').last().getByLabel('Giải thích').fill('Đã dán đủ ở các nhà văn hóa thôn.');
    }
    if (act !== 'Mở lại') {
      await page.getByRole('dialog').last().getByRole('button', { name: act, exact: true }).click();
    }
    await expect(dialog.getByRole('button', { name: next, exact: true })).toBeVisible();
    await expect.poll(somewhere, { message: act }).not.toBe('BODY');
  }
  await dialog.getByRole('button', { name: 'Sửa', exact: true }).click();
  await page.getByLabel('Sản phẩm').fill('Ảnh chụp');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(dialog.getByText('Ảnh chụp')).toBeVisible();
  await expect.poll(somewhere).not.toBe('BODY');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(somewhere).not.toBe('BODY');

  await page.goto('/assignees');
  const last = page.locator('[data-thing]').last();
  for (const act of ['Ngừng dùng', 'Dùng lại']) {
    await last.getByRole('button', { name: act }).click();
    await expect(last.getByRole('button', { name: act })).toHaveCount(0);
    await expect.poll(somewhere, { message: act }).not.toBe('BODY');
  }
});
